import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  EmailAddress: { input: string; output: string; }
  /** A calendar day in the user's own zone, yyyy-mm-dd. */
  LocalDate: { input: string; output: string; }
  URL: { input: string; output: string; }
};

export type AcceptEditsInput = {
  recommendationId: Scalars['ID']['input'];
  stillTrue: Scalars['Boolean']['input'];
  text: Scalars['String']['input'];
};

export type AddNoteInput = {
  /** Today when absent. */
  day?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  recommendationId: Scalars['ID']['input'];
  source?: InputMaybe<NoteSourceInput>;
  /** Say true to keep the same words a second time within a minute. */
  sureItIsNotTwice?: InputMaybe<Scalars['Boolean']['input']>;
  text: Scalars['String']['input'];
};

export type Admin = {
  __typename?: 'Admin';
  health: Health;
  rules: TenantRules;
};

export type Afterwards =
  | 'ASKED_FOR_CHANGE'
  | 'TAKEN_DOWN'
  | 'VISIBLE';

export type Answer = {
  __typename?: 'Answer';
  comparison: Array<TextPiece>;
  kind: AnswerKind;
  on: Scalars['LocalDate']['output'];
  /** Their version of the text, when they offered edits. */
  theirText: Maybe<Scalars['String']['output']>;
  toldHow: ToldHow;
  /** The draft version it was about. */
  version: Scalars['Int']['output'];
};

export type AnswerKind =
  | 'APPROVED'
  | 'APPROVED_WITH_EDITS'
  | 'DECLINED'
  /** Not about this: the noticed message is forgotten. */
  | 'NOT_ABOUT_THIS';

export type ArrangeTraitsInput = {
  recommendationId: Scalars['ID']['input'];
  traits: Array<ArrangedTraitInput>;
  version: Scalars['Int']['input'];
};

export type ArrangedTrait = {
  __typename?: 'ArrangedTrait';
  examples: Array<TraitExample>;
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Marked to be used in the draft. */
  use: Scalars['Boolean']['output'];
};

export type ArrangedTraitInput = {
  id: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  noteIds: Array<Scalars['ID']['input']>;
  use: Scalars['Boolean']['input'];
};

export type Band =
  /** The user says so; the records alone do not show it. */
  | 'AS_YOU_SAY'
  | 'NOT_ENOUGH_TO_GO_ON'
  | 'SOME_CONTACT'
  | 'WORKED_CLOSELY';

export type Candidate = {
  __typename?: 'Candidate';
  /** Steps up the reporting line from the user (1 = manager); null when not in the line. */
  distance: Maybe<Scalars['Int']['output']>;
  /** Null with depth CHART, and when suggestions from work contacts are off and nothing is stated. */
  judgement: Maybe<Judgement>;
  person: Person;
  /** The live recommendation for this person, if one was started. */
  recommendationId: Maybe<Scalars['ID']['output']>;
  relation: Relation;
  statements: Array<Statement>;
};

export type CandidateGroup = {
  __typename?: 'CandidateGroup';
  candidates: Array<Candidate>;
  kind: CandidateGroupKind;
};

export type CandidateGroupKind =
  | 'ADDED_BY_YOU'
  | 'FURTHER_UP'
  | 'HEADS_AND_LEADERS'
  | 'YOUR_MANAGER';

export type CandidateResult = Candidate | Refused;

export type Candidates = {
  __typename?: 'Candidates';
  /** The way up from the user to the top, nearest first, for drawing; `circular` when the directory's line loops. */
  circular: Scalars['Boolean']['output'];
  groups: Array<CandidateGroup>;
  hidden: Array<Person>;
  /** False: the company lets nothing be worked out from work contacts. */
  insightsOn: Scalars['Boolean']['output'];
  /** When the evidence was read; null when nothing was read. */
  readAt: Maybe<Scalars['DateTime']['output']>;
  /** Each source: read or not, and from when to when. */
  sources: Array<SourceReading>;
  workContactsOn: Scalars['Boolean']['output'];
};

export type CandidatesDepth =
  | 'CHART'
  | 'EVIDENCE';

export type ChangeWindowInput = {
  change: WindowChange;
  recommendationId: Scalars['ID']['input'];
};

export type Claim =
  /** There was no more to it than meetings. */
  | 'JUST_MEETINGS'
  /** There was no more to it than tasks. */
  | 'JUST_TASKS'
  | 'PROJECT'
  | 'REPORT'
  | 'REPORTING'
  | 'TRAINING';

export type ComposeDraftInput = {
  /** English when absent, or the language the notes are surely in. Other languages use only tellings in the writer's own words. */
  language?: InputMaybe<DraftLanguage>;
  /** NAME_ONLY when absent. */
  pronoun?: InputMaybe<Pronoun>;
  recommendationId: Scalars['ID']['input'];
  /** 0 when absent. */
  wording?: InputMaybe<Scalars['Int']['input']>;
};

export type Consent = {
  __typename?: 'Consent';
  /** True where only an administrator can grant the permission, whatever an organization's policy. */
  adminOnly: Scalars['Boolean']['output'];
  /** The permission as Microsoft names it. */
  scope: Scalars['String']['output'];
  source: ConsentSource;
  state: ConsentState;
};

export type ConsentOutcome =
  | 'ADMIN_ONLY'
  | 'DECLINED';

export type ConsentSource =
  | 'CALENDAR'
  | 'CHAT'
  | 'DIRECTORY'
  /** Making the permission request as a draft in Outlook, and finding it and its answer again. */
  | 'DRAFTS'
  | 'MAIL'
  | 'TASKS';

export type ConsentState =
  /** Only an administrator can allow it, and has not. */
  | 'ADMIN_ONLY'
  /** The user answered no in Microsoft's window. */
  | 'DECLINED'
  /** Switched on here, and Microsoft's window was never answered. */
  | 'NOT_ALLOWED_YET'
  /** Not switched on: nothing is asked of it. */
  | 'OFF'
  /** The organization switched off what is worked out from contacts. */
  | 'OFF_BY_ORGANIZATION'
  | 'ON'
  /** It was allowed once and is not any more. */
  | 'REVOKED';

export type ContactMonth = {
  __typename?: 'ContactMonth';
  chat: Scalars['Int']['output'];
  mail: Scalars['Int']['output'];
  meetings: Scalars['Int']['output'];
  /** First day of the month. */
  month: Scalars['LocalDate']['output'];
  tasks: Scalars['Int']['output'];
};

export type DontAskMe = {
  __typename?: 'DontAskMe';
  on: Scalars['Boolean']['output'];
};

export type Draft = {
  __typename?: 'Draft';
  check: DraftCheck;
  /** Notes that could not be turned into a sentence, to be reworded by the user. */
  notUsable: Array<Note>;
  pronoun: Pronoun;
  recommendationId: Scalars['ID']['output'];
  savedAt: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  wording: Scalars['Int']['output'];
};

export type DraftCheck = {
  __typename?: 'DraftCheck';
  characters: Scalars['Int']['output'];
  findings: Array<Finding>;
  readyToAsk: Scalars['Boolean']['output'];
  /** What people see first on LinkedIn: about the first 220 characters. */
  seenFirst: Scalars['String']['output'];
  sentences: Array<DraftSentence>;
  words: Scalars['Int']['output'];
};

export type DraftInOutlook =
  /** The draft is being made, or its answer was lost; a look-up will tell. */
  | 'BEING_MADE'
  | 'CHANGED_IN_OUTLOOK'
  | 'GONE'
  /** In a message the user has open in Outlook; the mailbox has not shown it so far. */
  | 'IN_A_MESSAGE'
  | 'IN_DRAFTS'
  | 'SENT';

export type DraftLanguage =
  | 'DE'
  | 'EN'
  | 'ES'
  | 'FR'
  | 'IT'
  | 'NL'
  | 'PT';

export type DraftOrigin =
  | 'COMPOSED'
  | 'EDITED'
  | 'RESTORED'
  | 'THEIR_EDITS';

export type DraftResult = Draft | Refused;

export type DraftSentence = {
  __typename?: 'DraftSentence';
  basis: SentenceBasis;
  end: Scalars['Int']['output'];
  /** An OWN_WORDS sentence the user keeps knowingly. */
  kept: Scalars['Boolean']['output'];
  noteIds: Array<Scalars['ID']['output']>;
  paragraph: Scalars['Int']['output'];
  /** Where it stands in the text, in UTF-16 units. */
  start: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

export type DraftVersion = {
  __typename?: 'DraftVersion';
  /** Composed, edited, restored, or edited by the person recommended. */
  origin: DraftOrigin;
  savedAt: Scalars['DateTime']['output'];
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

/** One for all: each person a note is still missing for today. */
export type DueReminder = {
  __typename?: 'DueReminder';
  dueAt: Scalars['DateTime']['output'];
  recommendations: Array<Recommendation>;
};

export type EditNoteInput = {
  /** The change of the same note that this one was made on top of, while that one's answer was not there yet. */
  after?: InputMaybe<Scalars['ID']['input']>;
  /** Made by the page: the same change sent twice is done once. */
  changeId?: InputMaybe<Scalars['ID']['input']>;
  day: Scalars['LocalDate']['input'];
  noteId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  /** The version the edit started from. */
  version: Scalars['Int']['input'];
};

/** The receipt. */
export type Erased = {
  __typename?: 'Erased';
  at: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  parts: Array<ErasedPart>;
  /** How many rows in all. */
  rows: Scalars['Int']['output'];
  what: ErasedWhat;
};

export type ErasedPart = {
  __typename?: 'ErasedPart';
  /** Words: keeps.<code>. */
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type ErasedResult = Erased | Refused;

export type ErasedWhat =
  | 'EVERYTHING'
  | 'ONE_PERSON'
  /** By the company's retention, at night. */
  | 'TOO_OLD';

/** One named value that the add-in puts into a sentence. Numbers and dates come as text in their plain form. */
export type Fact = {
  __typename?: 'Fact';
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** One result of the honesty check; `code` has words in the add-in (finding.<code>). */
export type Finding = {
  __typename?: 'Finding';
  code: Scalars['String']['output'];
  end: Scalars['Int']['output'];
  facts: Array<Fact>;
  help: FindingHelp;
  /** A gentler wording for the span, when help is SOFTEN. */
  instead: Maybe<Scalars['String']['output']>;
  /** Stable while the same words stand in the same sentence. */
  key: Scalars['ID']['output'];
  noteIds: Array<Scalars['ID']['output']>;
  setAside: Maybe<Scalars['String']['output']>;
  severity: Severity;
  start: Scalars['Int']['output'];
};

export type FindingHelp =
  | 'REMOVE'
  | 'REWORD'
  | 'SHOW_NOTE'
  | 'SOFTEN';

export type FoundPerson = {
  __typename?: 'FoundPerson';
  person: Person;
  /** Why this person cannot be chosen, if so. */
  refused: Maybe<RefusalCode>;
};

export type HandOff = {
  __typename?: 'HandOff';
  afterwards: Maybe<Afterwards>;
  characters: Scalars['Int']['output'];
  connected: Maybe<Scalars['Boolean']['output']>;
  /** Where LinkedIn's own form opens; LinkedIn's start page without a profile address. */
  openLink: Scalars['URL']['output'];
  profile: Maybe<Scalars['URL']['output']>;
  recommendationId: Scalars['ID']['output'];
  relationship: LinkedInRelationship;
  /** LinkedIn's wording with the first name filled in. */
  relationshipLabel: Scalars['String']['output'];
  seenFirst: Scalars['String']['output'];
  submittedLink: Maybe<Scalars['URL']['output']>;
  submittedOn: Maybe<Scalars['LocalDate']['output']>;
  text: Scalars['String']['output'];
  theirPosition: Scalars['String']['output'];
  yourPosition: Scalars['String']['output'];
};

export type HandOffResult = HandOff | Refused;

/** Kinds and counts, never names. */
export type Health = {
  __typename?: 'Health';
  problems: Array<ProblemCount>;
  /** When the app's secret ends, if the operator said so. */
  secretEndsOn: Maybe<Scalars['LocalDate']['output']>;
  /** Since when problems are counted: the start of this server. */
  since: Scalars['DateTime']['output'];
};

export type HistoryConnection = {
  __typename?: 'HistoryConnection';
  nodes: Array<Recommendation>;
  pageInfo: PageInfo;
  total: Scalars['Int']['output'];
};

export type Home = {
  __typename?: 'Home';
  inProgress: Array<Recommendation>;
  nextStep: NextStep;
  waiting: Array<Recommendation>;
};

export type Judgement = {
  __typename?: 'Judgement';
  band: Band;
  /** Up to three decisive items, strongest first. */
  because: Array<Reason>;
  /** Seen, but does not count, and why. */
  ignored: Array<Reason>;
  /** Opens the newest small meeting with this person in Outlook on the web. */
  latestMeetingLink: Maybe<Scalars['String']['output']>;
  /** What was seen and only the user can name; answered with stateWork. */
  questions: Array<Question>;
  suggestedWindow: WindowLength;
  /** Months x channel, oldest first; for the small chart. */
  timeline: Array<ContactMonth>;
  /** Could not be seen. */
  unseen: Array<Reason>;
  verdict: Verdict;
  /** The nearest missing fact by the smallest step. */
  wouldChange: Array<Reason>;
};

export type Kept = {
  __typename?: 'Kept';
  /** Words: keeps.<code>. */
  code: Scalars['String']['output'];
  until: Scalars['String']['output'];
};

/** Worked out by us from the org chart; LinkedIn's own values, to be chosen there by the user. */
export type LinkedInRelationship =
  | 'DIFFERENT_COMPANIES'
  | 'DIFFERENT_GROUPS'
  | 'MENTORED_YOU'
  | 'REPORTED_DIRECTLY'
  | 'SAME_GROUP'
  | 'SENIOR_NOT_MANAGER';

/** What the mail around the text is written in; the text itself stays as it is. */
export type MailLanguage =
  | 'DE'
  | 'EN'
  | 'ES'
  | 'FR'
  | 'IT'
  | 'NL'
  | 'PL'
  | 'PT'
  | 'SV';

export type MarkSubmittedInput = {
  link?: InputMaybe<Scalars['URL']['input']>;
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  recommendationId: Scalars['ID']['input'];
};

export type Me = {
  __typename?: 'Me';
  department: Maybe<Scalars['String']['output']>;
  firstName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  mail: Maybe<Scalars['EmailAddress']['output']>;
  name: Scalars['String']['output'];
};

export type MessageFilledInput = {
  conversationId?: InputMaybe<Scalars['String']['input']>;
  /** The saved message by its REST id; null when the client gave none. It may be unknown to Exchange for minutes. */
  itemId?: InputMaybe<Scalars['String']['input']>;
  recommendationId: Scalars['ID']['input'];
  requestKey: Scalars['ID']['input'];
};

/** Every move is recorded with its time; `version` is the draft version it concerned, if any. */
export type Move = {
  __typename?: 'Move';
  at: Scalars['DateTime']['output'];
  from: Maybe<RecommendationState>;
  to: RecommendationState;
  version: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Takes their edits: the chosen text, and the word that it is still true. Unconfirmed is refused. */
  acceptEdits: RecommendationResult;
  /** Keeps one observation. Sent twice with the same id, it is kept once. */
  addNote: NoteResult;
  /** Adds somebody by hand. Refused for oneself, people below, rooms, lists, closed accounts, and those who asked not to be asked. */
  addPerson: CandidateResult;
  /** Keeps the user's whole arrangement. Refused when another device arranged meanwhile. */
  arrangeTraits: ReviewResult;
  /** Refused as NOT_FOUND for everybody who is not an admin. */
  changeTenantRules: TenantRulesResult;
  changeWindow: RecommendationResult;
  /** Takes the banner away until the next reminder. */
  closeReminder: ReminderPlanResult;
  /** Closes an unanswered request: no reply, kept private. */
  closeUnanswered: RecommendationResult;
  /** Composes from the chosen traits. `wording` moves the phrasing without chance; the same wording gives the same text. */
  composeDraft: DraftResult;
  /** 'Still true, and still something I'd say': from approved to the final text. */
  confirmFinalText: RecommendationResult;
  deleteEverything: ErasedResult;
  /** `changeId` is made by the page: the same change sent twice is done once. */
  deleteNote: NoteResult;
  /** Notes, traits and drafts of every recommendation of that person; the permission record stays. */
  deletePersonsNotes: Erased;
  /** Please don't ask me: holds for every user of the tenant, in suggestions and in search. */
  dontAskMe: DontAskMe;
  editNote: NoteResult;
  finishFirstRun: Settings;
  /** Not this person: no longer suggested, until shown again. */
  hidePerson: PersonHidden;
  /** Keeps a sentence from no note knowingly, or takes that back. */
  keepSentence: DraftResult;
  /** Looks at the draft in the mailbox: still there, changed, sent, deleted. */
  lookAtDraft: PermissionRequestResult;
  /** Looks in the user's own mailbox for a message from that person in answer to the request. */
  lookForReply: RecommendationResult;
  /** The user says that they sent it. */
  markSent: PermissionRequestResult;
  markSubmitted: RecommendationResult;
  /** The add-in has put the mail into the open message: where that message is. */
  messageFilled: PermissionRequestResult;
  /** To another person's recommendation; its day stays. */
  moveNote: NoteResult;
  /** No reminders for so many weeks (1, 2 or 4); they come back by themselves. 0 takes the pause back. */
  pauseReminders: ReminderPlanResult;
  /** The user has read the policy as it stands; refused when it was changed meanwhile. */
  policyRead: PolicyResult;
  /** The same request with the same checks, for a message that is open in Outlook: the add-in puts the mail into it. */
  prepareMessage: PermissionRequestResult;
  /** This text is the one to ask with. Refused while hard findings or unkept sentences stand. */
  readyToAsk: RecommendationResult;
  recordAfterwards: RecommendationResult;
  recordAnswer: RecommendationResult;
  /** One gentle reminder, as a draft too, after seven working days. */
  remindOnce: PermissionRequestResult;
  /** Takes a person added by hand off the list again. */
  removeAddedPerson: PersonHidden;
  restoreDraftVersion: DraftResult;
  /** Undo of deleteNote. */
  restoreNote: NoteResult;
  /** To 'ready to review' before three notes on two days stand ('Review anyway'). */
  reviewAnyway: RecommendationResult;
  /** Autosave. Makes a new version when the text changed. */
  saveDraft: DraftResult;
  saveHandOff: HandOffResult;
  /** Makes the draft in Outlook, exactly once for a request key. */
  sendPermissionRequest: PermissionRequestResult;
  /** Sets a finding aside with a reason, or (reason null) takes that back. */
  setFindingAside: DraftResult;
  setReminders: ReminderPlanResult;
  showPersonAgain: CandidateResult;
  snoozeReminder: ReminderPlanResult;
  /** Starts a recommendation. Sent twice with the same id, it is started once. */
  startRecommendation: RecommendationResult;
  /** The user knows better: what they say is evidence, marked as theirs, and the judgement runs again. */
  stateWork: CandidateResult;
  /** Forgets the arrangement and suggests anew from the notes. */
  suggestTraitsAnew: ReviewResult;
  /** From now on nothing is asked of this source; what was worked out from it is deleted. */
  switchOffSource: Array<Consent>;
  /** Switches sources on. `outcome` tells how Microsoft's own window ended, when there was one and it ended without consent. */
  switchOnSources: Array<Consent>;
  /** Keeps what the writer says about a note. An absent field stays as it is; null forgets it. */
  tellNote: NoteTellingResult;
  /** Suggestions from work contacts on or off ('I'll choose people myself'). */
  useWorkContacts: WorkContacts;
  /** Stops it. Notes stay private to the user and can be deleted in History. */
  withdrawRecommendation: RecommendationResult;
  withdrawStatement: CandidateResult;
};


export type MutationAcceptEditsArgs = {
  input: AcceptEditsInput;
};


export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


export type MutationAddPersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationArrangeTraitsArgs = {
  input: ArrangeTraitsInput;
};


export type MutationChangeTenantRulesArgs = {
  input: TenantRulesInput;
};


export type MutationChangeWindowArgs = {
  input: ChangeWindowInput;
};


export type MutationCloseUnansweredArgs = {
  recommendationId: Scalars['ID']['input'];
};


export type MutationComposeDraftArgs = {
  input: ComposeDraftInput;
};


export type MutationConfirmFinalTextArgs = {
  recommendationId: Scalars['ID']['input'];
  stillTrue: Scalars['Boolean']['input'];
};


export type MutationDeleteEverythingArgs = {
  sure: Scalars['Boolean']['input'];
};


export type MutationDeleteNoteArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  noteId: Scalars['ID']['input'];
};


export type MutationDeletePersonsNotesArgs = {
  recommendationId: Scalars['ID']['input'];
};


export type MutationDontAskMeArgs = {
  on: Scalars['Boolean']['input'];
};


export type MutationEditNoteArgs = {
  input: EditNoteInput;
};


export type MutationHidePersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationKeepSentenceArgs = {
  keep: Scalars['Boolean']['input'];
  recommendationId: Scalars['ID']['input'];
  sentence: Scalars['String']['input'];
};


export type MutationLookAtDraftArgs = {
  recommendationId: Scalars['ID']['input'];
};


export type MutationLookForReplyArgs = {
  recommendationId: Scalars['ID']['input'];
};


export type MutationMarkSentArgs = {
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  recommendationId: Scalars['ID']['input'];
};


export type MutationMarkSubmittedArgs = {
  input: MarkSubmittedInput;
};


export type MutationMessageFilledArgs = {
  input: MessageFilledInput;
};


export type MutationMoveNoteArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  noteId: Scalars['ID']['input'];
  recommendationId: Scalars['ID']['input'];
};


export type MutationPauseRemindersArgs = {
  weeks: Scalars['Int']['input'];
};


export type MutationPolicyReadArgs = {
  version: Scalars['Int']['input'];
};


export type MutationPrepareMessageArgs = {
  input: PermissionRequestInput;
};


export type MutationReadyToAskArgs = {
  recommendationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRecordAfterwardsArgs = {
  recommendationId: Scalars['ID']['input'];
  what: Afterwards;
};


export type MutationRecordAnswerArgs = {
  input: RecordAnswerInput;
};


export type MutationRemindOnceArgs = {
  recommendationId: Scalars['ID']['input'];
  requestKey: Scalars['ID']['input'];
};


export type MutationRemoveAddedPersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationRestoreDraftVersionArgs = {
  recommendationId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRestoreNoteArgs = {
  changeId?: InputMaybe<Scalars['ID']['input']>;
  noteId: Scalars['ID']['input'];
};


export type MutationReviewAnywayArgs = {
  recommendationId: Scalars['ID']['input'];
};


export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationSaveHandOffArgs = {
  input: SaveHandOffInput;
};


export type MutationSendPermissionRequestArgs = {
  input: PermissionRequestInput;
};


export type MutationSetFindingAsideArgs = {
  findingKey: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  recommendationId: Scalars['ID']['input'];
};


export type MutationSetRemindersArgs = {
  input: ReminderPlanInput;
};


export type MutationShowPersonAgainArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationSnoozeReminderArgs = {
  until: Snooze;
};


export type MutationStartRecommendationArgs = {
  input: StartRecommendationInput;
};


export type MutationStateWorkArgs = {
  input: StateWorkInput;
};


export type MutationSuggestTraitsAnewArgs = {
  recommendationId: Scalars['ID']['input'];
};


export type MutationSwitchOffSourceArgs = {
  source: ConsentSource;
};


export type MutationSwitchOnSourcesArgs = {
  outcome?: InputMaybe<ConsentOutcome>;
  sources: Array<ConsentSource>;
};


export type MutationTellNoteArgs = {
  input: TellNoteInput;
};


export type MutationUseWorkContactsArgs = {
  on: Scalars['Boolean']['input'];
};


export type MutationWithdrawRecommendationArgs = {
  recommendationId: Scalars['ID']['input'];
};


export type MutationWithdrawStatementArgs = {
  personId: Scalars['ID']['input'];
  statementId: Scalars['ID']['input'];
};

export type NextStep = {
  __typename?: 'NextStep';
  kind: NextStepKind;
  recommendation: Maybe<Recommendation>;
};

export type NextStepKind =
  | 'ADD_A_NOTE'
  | 'ASK_PERMISSION'
  | 'CHOOSE_SOMEONE'
  | 'CONFIRM_FINAL_TEXT'
  | 'FINISH_DRAFT'
  | 'LOOK_AT_EDITS'
  | 'PUT_ON_LINKEDIN'
  | 'RECORD_THE_ANSWER'
  | 'REVIEW_NOTES'
  | 'SEND_THE_DRAFT'
  | 'WAIT';

export type Note = {
  __typename?: 'Note';
  createdAt: Scalars['DateTime']['output'];
  day: Scalars['LocalDate']['output'];
  deleted: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** Gentle marks: third persons, health, pay, reviews. */
  marks: Array<NoteMark>;
  /** The other device's text, when two edits met; both are kept. */
  otherText: Maybe<Scalars['String']['output']>;
  recommendationId: Scalars['ID']['output'];
  source: Maybe<NoteSource>;
  text: Scalars['String']['output'];
  /** Grows by one with every edit. */
  version: Scalars['Int']['output'];
};

export type NoteConnection = {
  __typename?: 'NoteConnection';
  nodes: Array<Note>;
  pageInfo: PageInfo;
  total: Scalars['Int']['output'];
};

export type NoteMark =
  | 'HEALTH'
  | 'PAY'
  | 'REVIEW'
  | 'THIRD_PERSON';

export type NoteResult = Note | Refused;

export type NoteSorting =
  | 'NOT_PRAISE'
  | 'PRAISE';

export type NoteSource = {
  __typename?: 'NoteSource';
  day: Scalars['LocalDate']['output'];
  kind: NoteSourceKind;
  link: Maybe<Scalars['URL']['output']>;
};

export type NoteSourceInput = {
  day: Scalars['LocalDate']['input'];
  kind: NoteSourceKind;
  link?: InputMaybe<Scalars['URL']['input']>;
};

export type NoteSourceKind =
  | 'MAIL'
  | 'TEAMS_MESSAGE';

/** A note as it would be told. Only a sure or confirmed telling is ever used. */
export type NoteTelling = {
  __typename?: 'NoteTelling';
  /** What was it about? */
  about: Maybe<Scalars['String']['output']>;
  /** What did it change for you? */
  changed: Maybe<Scalars['String']['output']>;
  /** The writer wants this note in no draft. */
  leftOut: Scalars['Boolean']['output'];
  noteId: Scalars['ID']['output'];
  /** The writer said which it is. */
  sorted: Scalars['Boolean']['output'];
  /** As Upward would tell it; null when the writer has to say it. */
  suggestion: Maybe<Scalars['String']['output']>;
  /** The telling may be used without asking, or was confirmed. */
  sure: Scalars['Boolean']['output'];
  /** In the writer's own words; null while they have said none. */
  telling: Maybe<Scalars['String']['output']>;
  zone: NoteZone;
};

export type NoteTellingResult = NoteTelling | Refused;

export type NoteZone =
  | 'NOT_PRAISE'
  /** Between praise and none: the writer is asked. */
  | 'PLEASE_SORT'
  | 'PRAISE';

export type NoticedReply = {
  __typename?: 'NoticedReply';
  /** The text that was asked about with the edits found in it, ready to be looked at; null when none was found. */
  editedText: Maybe<Scalars['String']['output']>;
  /** What it seems to ask for, in its own words; to be read in the mail all the same. */
  edits: Array<RequestedEdit>;
  /** What it looks like; the user decides. */
  looksLike: ReplyMeaning;
  preview: Scalars['String']['output'];
  receivedAt: Scalars['DateTime']['output'];
  /** Who sent it, when it was not the person who was asked: an assistant, somebody on copy. It never counts as their answer. */
  sentBy: Maybe<Scalars['String']['output']>;
  webLink: Maybe<Scalars['URL']['output']>;
};

export type OpenTo =
  | 'EVERYBODY'
  | 'GROUP'
  | 'NOBODY';

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type PermissionMail = {
  __typename?: 'PermissionMail';
  /** The answers that Outlook shows as buttons above the mail; none when they are switched off. */
  answerButtons: Array<Scalars['String']['output']>;
  greeting: Scalars['String']['output'];
  /** The whole body, as HTML from fixed templates and escaped text. */
  html: Scalars['String']['output'];
  language: MailLanguage;
  signOff: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  /** The plain reading of the same. */
  text: Scalars['String']['output'];
  toAddress: Scalars['EmailAddress']['output'];
  toName: Scalars['String']['output'];
  /** The draft version it quotes. */
  version: Scalars['Int']['output'];
};

export type PermissionRequest = {
  __typename?: 'PermissionRequest';
  madeAt: Scalars['DateTime']['output'];
  mail: PermissionMail;
  /** For opening inside Outlook hosts. */
  outlookItemId: Maybe<Scalars['String']['output']>;
  recommendationId: Scalars['ID']['output'];
  /** From when a reminder may be made. */
  remindFrom: Maybe<Scalars['LocalDate']['output']>;
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  reminderWebLink: Maybe<Scalars['URL']['output']>;
  requestKey: Scalars['ID']['output'];
  sentOn: Maybe<Scalars['LocalDate']['output']>;
  state: DraftInOutlook;
  /** Opens the draft in Outlook on the web. */
  webLink: Maybe<Scalars['URL']['output']>;
};

export type PermissionRequestInput = {
  /** Whether Outlook shows the ways to answer as buttons above the mail; it does when left out. */
  answerButtons?: InputMaybe<Scalars['Boolean']['input']>;
  /** Null: the usual ones. */
  greeting?: InputMaybe<Scalars['String']['input']>;
  /** English when left out. */
  language?: InputMaybe<MailLanguage>;
  recommendationId: Scalars['ID']['input'];
  /** Made by the client for this press of the button; retries use the same. */
  requestKey: Scalars['ID']['input'];
  signOff?: InputMaybe<Scalars['String']['input']>;
};

export type PermissionRequestResult = PermissionRequest | Refused;

export type Person = {
  __typename?: 'Person';
  department: Maybe<Scalars['String']['output']>;
  firstName: Scalars['String']['output'];
  /** The directory's object id. */
  id: Scalars['ID']['output'];
  mail: Maybe<Scalars['EmailAddress']['output']>;
  name: Scalars['String']['output'];
  title: Maybe<Scalars['String']['output']>;
};

export type PersonHidden = {
  __typename?: 'PersonHidden';
  personId: Scalars['ID']['output'];
};

export type PieceKind =
  | 'ADDED'
  | 'REMOVED'
  | 'SAME';

export type Policy = {
  __typename?: 'Policy';
  /** Whether this user has said that they read this version. */
  read: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type PolicyResult = Policy | Refused;

export type ProblemCount = {
  __typename?: 'ProblemCount';
  /** Words: problem.<code>. */
  code: Scalars['String']['output'];
  count: Scalars['Int']['output'];
};

export type Progress = {
  __typename?: 'Progress';
  days: Scalars['Int']['output'];
  /** Three notes on two days stand. */
  enough: Scalars['Boolean']['output'];
  notes: Scalars['Int']['output'];
};

export type Pronoun =
  | 'HE'
  | 'NAME_ONLY'
  | 'SHE'
  | 'THEY';

export type Query = {
  __typename?: 'Query';
  /** Null for everybody who is not an admin of Upward in their company. */
  admin: Maybe<Admin>;
  /** One person above the user (also one found by hand), judged. */
  candidate: Maybe<Candidate>;
  /** People who may be recommended. CHART answers from the directory alone and paints first; EVIDENCE adds the judgements. */
  candidates: Candidates;
  /** Checks a text as it is being written; keeps nothing. */
  checkDraft: DraftCheck;
  /** Each source with its state, asked of sign-in itself so that no line can be untrue. */
  consents: Array<Consent>;
  /** What the user was told last and has not answered yet; gone the next day. */
  dueReminder: Maybe<DueReminder>;
  /** Everything of the user's own, as JSON text; with a recommendation only what is about its person. */
  exportMyData: Scalars['String']['output'];
  history: HistoryConnection;
  home: Home;
  /** The signed-in person, as the directory knows them. */
  me: Me;
  /** Gentle marks for a text that is still being written; nothing of it is kept. Empty for a recommendation of somebody else. */
  noteMarks: Array<NoteMark>;
  /** How a note would be told in a draft, and what the writer said about it. Null for a note that is not the user's. */
  noteTelling: Maybe<NoteTelling>;
  /** The company's own words, shown before the first ask; null when it has none. */
  policy: Maybe<Policy>;
  /** While candidates(depth: EVIDENCE) is being read for the first time that day: the sources that have landed. Else empty. */
  readSoFar: Array<SourceReading>;
  /** What was erased, newest first: kinds and counts, no names. */
  receipts: Array<Erased>;
  recommendation: Maybe<Recommendation>;
  /** The live recommendation whose person has this mail address (used by the Outlook panes). */
  recommendationByAddress: Maybe<Recommendation>;
  /** Whether reminders are told in the activity feed of Teams too. */
  reminderFeed: ReminderFeed;
  /** Null until the user has chosen days and a time. */
  reminderPlan: Maybe<ReminderPlan>;
  /** Over the user's own notes only. */
  searchNotes: NoteConnection;
  /** Directory search, from two letters on; new joiners included; at most 25. */
  searchPeople: Array<FoundPerson>;
  settings: Settings;
  /** Made from each feature's own declaration. */
  whatWeKeep: Array<Kept>;
};


export type QueryCandidateArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryCandidatesArgs = {
  depth?: CandidatesDepth;
};


export type QueryCheckDraftArgs = {
  recommendationId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type QueryExportMyDataArgs = {
  recommendationId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  state?: InputMaybe<RecommendationState>;
  text?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNoteMarksArgs = {
  recommendationId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type QueryNoteTellingArgs = {
  noteId: Scalars['ID']['input'];
};


export type QueryRecommendationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRecommendationByAddressArgs = {
  address: Scalars['EmailAddress']['input'];
};


export type QuerySearchNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  personId?: InputMaybe<Scalars['ID']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};


export type QuerySearchPeopleArgs = {
  text: Scalars['String']['input'];
};

/** Seen in the records; what it was they do not say. */
export type Question = {
  __typename?: 'Question';
  about: QuestionAbout;
  count: Scalars['Int']['output'];
  from: Scalars['LocalDate']['output'];
  to: Scalars['LocalDate']['output'];
};

export type QuestionAbout =
  | 'SESSIONS'
  | 'TASKS';

/** A code with facts; the add-in says it (words/en.json, reason.<code>). */
export type Reason = {
  __typename?: 'Reason';
  code: Scalars['String']['output'];
  facts: Array<Fact>;
  source: Maybe<Source>;
};

export type Recommendation = {
  __typename?: 'Recommendation';
  answer: Maybe<Answer>;
  draft: Maybe<Draft>;
  draftVersions: Array<DraftVersion>;
  /** Null until the final text is confirmed. */
  handOff: Maybe<HandOff>;
  /** No longer in the way of a new recommendation for the same person. */
  hasEnded: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  /** What the state allows now. Pages show their buttons from it; the server refuses the rest. */
  may: RecommendationMay;
  moves: Array<Move>;
  /** True in READY_TO_ASK or DRAFTING when an earlier approval no longer fits the text. */
  needsPermissionAgain: Scalars['Boolean']['output'];
  /** Newest day first. */
  notes: NoteConnection;
  /** A message from that person in answer to the request, if one was noticed; the user says what it means. */
  noticedReply: Maybe<NoticedReply>;
  permissionRequest: Maybe<PermissionRequest>;
  /** Name, title and address as they were when it was started. */
  person: Person;
  /** The person has set 'Please don't ask me', perhaps since this was started: nothing more can be asked of them. */
  prefersNotToBeAsked: Scalars['Boolean']['output'];
  progress: Progress;
  /** The editable prompt above the note box. */
  prompt: Scalars['String']['output'];
  /** False when a move was changed, taken out or put in by other means than a press in Upward; null when some are too old to tell. */
  recordHolds: Maybe<Scalars['Boolean']['output']>;
  relation: Relation;
  /** The mail as it would be made now, in the language of the text when none is asked for (English where the mail knows it not). */
  requestPreview: Maybe<PermissionMail>;
  review: Review;
  startedAt: Scalars['DateTime']['output'];
  state: RecommendationState;
  window: Window;
};


export type RecommendationNotesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type RecommendationRequestPreviewArgs = {
  language?: InputMaybe<MailLanguage>;
};

/** What the state of a recommendation allows. */
export type RecommendationMay = {
  __typename?: 'RecommendationMay';
  /** Change the days in which notes are collected. */
  changeWindow: Scalars['Boolean']['output'];
  editText: Scalars['Boolean']['output'];
  /** False where the text is with the person or agreed: an edit means asking again. */
  editWithoutAsking: Scalars['Boolean']['output'];
  stop: Scalars['Boolean']['output'];
  /** Write, change, delete, restore and move notes. */
  writeNotes: Scalars['Boolean']['output'];
};

export type RecommendationResult = Recommendation | Refused;

export type RecommendationState =
  | 'APPROVED'
  | 'COLLECTING'
  | 'DECLINED'
  | 'DRAFTING'
  | 'EDITS_OFFERED'
  | 'FINAL_TEXT'
  | 'NO_REPLY'
  | 'ON_LINKEDIN'
  | 'READY_FOR_LINKEDIN'
  | 'READY_TO_ASK'
  | 'READY_TO_REVIEW'
  | 'REQUEST_IN_DRAFTS'
  | 'WAITING_FOR_REPLY'
  | 'WITHDRAWN';

export type RecordAnswerInput = {
  kind: AnswerKind;
  /** Today when absent. */
  on?: InputMaybe<Scalars['LocalDate']['input']>;
  recommendationId: Scalars['ID']['input'];
  /** Their version of the text; needed for APPROVED_WITH_EDITS. */
  theirText?: InputMaybe<Scalars['String']['input']>;
  toldHow: ToldHow;
};

export type RefusalCode =
  /** There is already a live recommendation for this person; facts: recommendationId. */
  | 'ALREADY_STARTED'
  /** They were asked by many this month; facts: after. */
  | 'ASKED_TOO_OFTEN'
  /** Someone else (another tab or device) changed it first; facts: version. */
  | 'CHANGED_ELSEWHERE'
  /** The day lies in the future. */
  | 'DAY_IN_FUTURE'
  /** The day lies outside the window; facts: from, to. */
  | 'DAY_OUTSIDE_WINDOW'
  /** They declined not long ago; facts: until. */
  | 'DECLINED_RECENTLY'
  /** The draft was changed or addressed otherwise in Outlook; facts: what. */
  | 'DRAFT_CHANGED'
  /** The draft is no longer in the mailbox. */
  | 'DRAFT_GONE'
  /** The text is empty. */
  | 'EMPTY'
  /** Hard findings of the honesty check stand; facts: count. */
  | 'FINDINGS_STAND'
  /** The person's account is closed. */
  | 'LEFT_THE_COMPANY'
  /** The mailbox refused (no licence, no mailbox, quota); facts: why. */
  | 'MAILBOX_REFUSED'
  /** There is nothing to write from: no trait with a usable note is chosen. */
  | 'NOTHING_TO_USE'
  /** The person is not above the user, or is the user. */
  | 'NOT_ABOVE_YOU'
  /** Not a LinkedIn profile address. */
  | 'NOT_A_PROFILE'
  /** The line 'Still true, and still something I'd say' must be confirmed. */
  | 'NOT_CONFIRMED'
  /** There is no such thing, or it is not yours: both look the same on purpose. */
  | 'NOT_FOUND'
  /** This step is not lawful from the present state; facts: state, wanted. */
  | 'NOT_NOW'
  /** The search or the given value is not usable; facts: field. */
  | 'NOT_USABLE'
  /** The directory has no mail address for this person. */
  | 'NO_ADDRESS'
  /** The notes are in a language that sentences cannot be made in yet; facts: language (ISO 639-1). */
  | 'OTHER_LANGUAGE'
  /** The company's policy must be read before the first ask; facts: version. */
  | 'POLICY_NOT_READ'
  /** They asked not to be asked. */
  | 'PREFERS_NOT_TO_BE_ASKED'
  /** One reminder was already made. */
  | 'REMINDED_ALREADY'
  /** The same words as the last note, within a minute. Send again with sureItIsNotTwice. */
  | 'SAME_AS_LAST'
  /** Sentences that rest on no note have not been kept knowingly; facts: count. */
  | 'SENTENCES_WITHOUT_NOTES'
  /** Seven working days have not passed; facts: after. */
  | 'TOO_EARLY_TO_REMIND'
  /** The text is longer than allowed; facts: most, length. */
  | 'TOO_LONG'
  /** Two to three traits at most can be used; facts: most. */
  | 'TOO_MANY_TRAITS';

/** An expected no. `code` has words in the add-in (words/en.json, refused.<code>); nothing was changed unless it says so. */
export type Refused = {
  __typename?: 'Refused';
  code: RefusalCode;
  facts: Array<Fact>;
};

export type Relation =
  | 'HEAD_OF_ANOTHER_DEPARTMENT'
  | 'HEAD_OF_OWN_DEPARTMENT'
  | 'LED_YOUR_WORK'
  | 'MANAGER'
  | 'OTHER'
  | 'SKIP_LEVEL'
  | 'TOP';

export type ReminderFeed =
  /** This deployment tells nothing in Teams. */
  | 'NOT_OFFERED'
  /** Wanted, but Teams could not be told the last one. */
  | 'NOT_TOLD'
  | 'OFF'
  | 'ON';

/** Times are HH:MM of the user's own zone. */
export type ReminderPlan = {
  __typename?: 'ReminderPlan';
  at: Scalars['String']['output'];
  /** 1 is Monday. */
  days: Array<Scalars['Int']['output']>;
  nextDue: Maybe<Scalars['DateTime']['output']>;
  /** First day on which they may come again. */
  pausedUntil: Maybe<Scalars['LocalDate']['output']>;
  quietFrom: Scalars['String']['output'];
  quietTo: Scalars['String']['output'];
  stopped: Scalars['Boolean']['output'];
  zone: Scalars['String']['output'];
};

export type ReminderPlanInput = {
  at: Scalars['String']['input'];
  days: Array<Scalars['Int']['input']>;
  /** As a line in the activity feed of Teams too; it names nobody. Left out: as before. */
  inActivityFeed?: InputMaybe<Scalars['Boolean']['input']>;
  /** No reminder from here … */
  quietFrom: Scalars['String']['input'];
  /** … to here; the same time twice means: no quiet hours. */
  quietTo: Scalars['String']['input'];
  stopped: Scalars['Boolean']['input'];
  zone: Scalars['String']['input'];
};

export type ReminderPlanResult = Refused | ReminderPlan;

export type ReplyMeaning =
  | 'AUTO_REPLY'
  | 'CHANGES_REQUESTED'
  | 'DECLINED'
  | 'GRANTED'
  | 'GRANTED_WITH_EDITS'
  | 'UNCLEAR';

export type RequestedEdit = {
  __typename?: 'RequestedEdit';
  /** The target stands in the text that was asked about, so that the edit can be made. */
  isFound: Scalars['Boolean']['output'];
  replacement: Maybe<Scalars['String']['output']>;
  /** The words that ask for it. */
  said: Scalars['String']['output'];
  /** What to change, as the answer names it. */
  target: Maybe<Scalars['String']['output']>;
};

export type Review = {
  __typename?: 'Review';
  /** Notes that are under no trait. */
  loose: Array<Note>;
  /** Notes that hold nothing to praise; never used for writing. */
  notPraise: Array<Note>;
  /** ISO 639-1 code of the language the notes are in, when it is surely not English: the writer sorts and tells them. Null otherwise. */
  otherLanguage: Maybe<Scalars['String']['output']>;
  /** Notes between praise and none, to be sorted by the writer; in no draft until then. */
  pleaseSort: Array<Note>;
  recommendationId: Scalars['ID']['output'];
  /** How each note that may be praise would be told. */
  tellings: Array<NoteTelling>;
  traits: Array<ArrangedTrait>;
  /** 0 while nothing was arranged by hand and all is suggested. */
  version: Scalars['Int']['output'];
  /** The names a trait can be given, for the menu. */
  vocabulary: Array<TraitName>;
};

export type ReviewResult = Refused | Review;

export type SaveDraftInput = {
  recommendationId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  /** The version the edit started from. */
  version: Scalars['Int']['input'];
};

export type SaveHandOffInput = {
  connected?: InputMaybe<Scalars['Boolean']['input']>;
  /** linkedin.com/in/<name>; other addresses are refused. */
  profile?: InputMaybe<Scalars['String']['input']>;
  recommendationId: Scalars['ID']['input'];
  relationship: LinkedInRelationship;
  theirPosition: Scalars['String']['input'];
  yourPosition: Scalars['String']['input'];
};

export type SentenceBasis =
  | 'NOTES'
  | 'OPINION'
  /** Written by the user and found in no note. */
  | 'OWN_WORDS'
  | 'RELATIONSHIP';

export type Settings = {
  __typename?: 'Settings';
  dontAskMe: Scalars['Boolean']['output'];
  firstRunDone: Scalars['Boolean']['output'];
  workContactsOn: Scalars['Boolean']['output'];
};

export type Severity =
  | 'HARD'
  | 'SOFT';

export type Snooze =
  | 'ONE_HOUR'
  | 'TOMORROW';

export type Source =
  | 'CALENDAR'
  | 'CHAT'
  | 'DIRECTORY'
  | 'FILES'
  | 'MAIL'
  | 'STATED'
  | 'TASKS';

export type SourceReading = {
  __typename?: 'SourceReading';
  from: Maybe<Scalars['LocalDate']['output']>;
  items: Scalars['Int']['output'];
  source: Source;
  state: SourceState;
  to: Maybe<Scalars['LocalDate']['output']>;
};

export type SourceState =
  | 'FAILED'
  | 'NO_CONSENT'
  | 'READ'
  | 'STOPPED_EARLY'
  | 'SWITCHED_OFF';

export type StartRecommendationInput = {
  /** Today when absent. */
  from?: InputMaybe<Scalars['LocalDate']['input']>;
  id: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  prompt?: InputMaybe<Scalars['String']['input']>;
  window: WindowLength;
};

export type StateWorkInput = {
  about?: InputMaybe<Scalars['String']['input']>;
  claim: Claim;
  from: Scalars['LocalDate']['input'];
  /** Made by the client; sent twice, kept once. */
  id: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
  /** Null while it goes on. */
  to?: InputMaybe<Scalars['LocalDate']['input']>;
};

export type Statement = {
  __typename?: 'Statement';
  about: Maybe<Scalars['String']['output']>;
  claim: Claim;
  from: Scalars['LocalDate']['output'];
  id: Scalars['ID']['output'];
  to: Maybe<Scalars['LocalDate']['output']>;
};

export type TellNoteInput = {
  about?: InputMaybe<Scalars['String']['input']>;
  /** Made by the page: the same change sent twice is done once. */
  changeId?: InputMaybe<Scalars['ID']['input']>;
  changed?: InputMaybe<Scalars['String']['input']>;
  noteId: Scalars['ID']['input'];
  sorted?: InputMaybe<NoteSorting>;
  /** Empty to leave the note out of every draft. */
  telling?: InputMaybe<Scalars['String']['input']>;
};

export type TenantRules = {
  __typename?: 'TenantRules';
  /** A senior person is asked at most this often in thirty days by everybody together. */
  asksAMonth: Scalars['Int']['output'];
  changedAt: Maybe<Scalars['DateTime']['output']>;
  /** Notes go so many days after the text is on LinkedIn; the text and who agreed to it stay. */
  daysAfterLinkedIn: Scalars['Int']['output'];
  /** Object id of a directory group whose members cannot use Upward. */
  excludedGroup: Maybe<Scalars['ID']['output']>;
  /** Notes, drafts and what was made from them go so many months after the last change. */
  keptMonths: Scalars['Int']['output'];
  /** Object id of the directory group Upward is open to, with GROUP. */
  openGroup: Maybe<Scalars['ID']['output']>;
  openTo: OpenTo;
  policy: Maybe<Scalars['String']['output']>;
  version: Scalars['Int']['output'];
  /** Suggestions may read work contacts, for those who switch it on themselves. Off: the reporting line and own choice only. */
  workContacts: Scalars['Boolean']['output'];
};

export type TenantRulesInput = {
  asksAMonth: Scalars['Int']['input'];
  daysAfterLinkedIn: Scalars['Int']['input'];
  excludedGroup?: InputMaybe<Scalars['ID']['input']>;
  keptMonths: Scalars['Int']['input'];
  openGroup?: InputMaybe<Scalars['ID']['input']>;
  openTo: OpenTo;
  policy?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  workContacts: Scalars['Boolean']['input'];
};

export type TenantRulesResult = Refused | TenantRules;

/** Word-by-word comparison of our text with theirs, in reading order. */
export type TextPiece = {
  __typename?: 'TextPiece';
  kind: PieceKind;
  text: Scalars['String']['output'];
};

export type ToldHow =
  | 'CHAT'
  | 'IN_PERSON'
  | 'MAIL'
  | 'OTHER';

export type TraitExample = {
  __typename?: 'TraitExample';
  /** 0..1, how sure the suggestion is; null when the user put it there. */
  confidence: Maybe<Scalars['Float']['output']>;
  note: Note;
};

export type TraitName = {
  __typename?: 'TraitName';
  /** One of the taxonomy's ids, or `own:<text>` for a name of the user's. */
  id: Scalars['ID']['output'];
  /** Plain words ('Explains the why'); the user may rename. */
  label: Scalars['String']['output'];
};

export type Verdict =
  | 'CLOSE_ENOUGH'
  | 'NOT_ENOUGH_EVIDENCE'
  | 'NOT_YET';

export type Window = {
  __typename?: 'Window';
  /** Days left, 0 on the last day, negative when over. */
  daysLeft: Scalars['Int']['output'];
  from: Scalars['LocalDate']['output'];
  length: WindowLength;
  paused: Scalars['Boolean']['output'];
  to: Scalars['LocalDate']['output'];
};

export type WindowChange =
  | 'CLOSE_EARLY'
  | 'EXTEND_BY_A_WEEK'
  | 'PAUSE'
  | 'RESUME';

export type WindowLength =
  | 'ONE_MONTH'
  | 'ONE_WEEK'
  | 'TWO_WEEKS';

export type WorkContacts = {
  __typename?: 'WorkContacts';
  on: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CandidateResult:
    | ( Candidate & { __typename: 'Candidate' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  DraftResult:
    | ( Draft & { __typename: 'Draft' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  ErasedResult:
    | ( Erased & { __typename: 'Erased' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  HandOffResult:
    | ( HandOff & { __typename: 'HandOff' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  NoteResult:
    | ( Note & { __typename: 'Note' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  NoteTellingResult:
    | ( NoteTelling & { __typename: 'NoteTelling' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  PermissionRequestResult:
    | ( PermissionRequest & { __typename: 'PermissionRequest' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  PolicyResult:
    | ( Policy & { __typename: 'Policy' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  RecommendationResult:
    | ( Omit<Recommendation, 'notes' | 'review' | 'draft' | 'draftVersions' | 'requestPreview' | 'permissionRequest' | 'answer' | 'noticedReply' | 'handOff' | 'progress' | 'moves' | 'recordHolds' | 'prefersNotToBeAsked'> & { __typename: 'Recommendation' } )
    | ( Refused & { __typename: 'Refused' } )
  ;
  ReminderPlanResult:
    | ( Refused & { __typename: 'Refused' } )
    | ( ReminderPlan & { __typename: 'ReminderPlan' } )
  ;
  ReviewResult:
    | ( Refused & { __typename: 'Refused' } )
    | ( Review & { __typename: 'Review' } )
  ;
  TenantRulesResult:
    | ( Refused & { __typename: 'Refused' } )
    | ( TenantRules & { __typename: 'TenantRules' } )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptEditsInput: AcceptEditsInput;
  AddNoteInput: AddNoteInput;
  Admin: ResolverTypeWrapper<Admin>;
  Afterwards: Afterwards;
  Answer: ResolverTypeWrapper<Answer>;
  AnswerKind: AnswerKind;
  ArrangeTraitsInput: ArrangeTraitsInput;
  ArrangedTrait: ResolverTypeWrapper<ArrangedTrait>;
  ArrangedTraitInput: ArrangedTraitInput;
  Band: Band;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Candidate: ResolverTypeWrapper<Candidate>;
  CandidateGroup: ResolverTypeWrapper<CandidateGroup>;
  CandidateGroupKind: CandidateGroupKind;
  CandidateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CandidateResult']>;
  Candidates: ResolverTypeWrapper<Candidates>;
  CandidatesDepth: CandidatesDepth;
  ChangeWindowInput: ChangeWindowInput;
  Claim: Claim;
  ComposeDraftInput: ComposeDraftInput;
  Consent: ResolverTypeWrapper<Consent>;
  ConsentOutcome: ConsentOutcome;
  ConsentSource: ConsentSource;
  ConsentState: ConsentState;
  ContactMonth: ResolverTypeWrapper<ContactMonth>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DontAskMe: ResolverTypeWrapper<DontAskMe>;
  Draft: ResolverTypeWrapper<Draft>;
  DraftCheck: ResolverTypeWrapper<DraftCheck>;
  DraftInOutlook: DraftInOutlook;
  DraftLanguage: DraftLanguage;
  DraftOrigin: DraftOrigin;
  DraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftResult']>;
  DraftSentence: ResolverTypeWrapper<DraftSentence>;
  DraftVersion: ResolverTypeWrapper<DraftVersion>;
  DueReminder: ResolverTypeWrapper<Omit<DueReminder, 'recommendations'> & { recommendations: Array<ResolversTypes['Recommendation']> }>;
  EditNoteInput: EditNoteInput;
  EmailAddress: ResolverTypeWrapper<Scalars['EmailAddress']['output']>;
  Erased: ResolverTypeWrapper<Erased>;
  ErasedPart: ResolverTypeWrapper<ErasedPart>;
  ErasedResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ErasedResult']>;
  ErasedWhat: ErasedWhat;
  Fact: ResolverTypeWrapper<Fact>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingHelp: FindingHelp;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoundPerson: ResolverTypeWrapper<FoundPerson>;
  HandOff: ResolverTypeWrapper<HandOff>;
  HandOffResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HandOffResult']>;
  Health: ResolverTypeWrapper<Health>;
  HistoryConnection: ResolverTypeWrapper<Omit<HistoryConnection, 'nodes'> & { nodes: Array<ResolversTypes['Recommendation']> }>;
  Home: ResolverTypeWrapper<Omit<Home, 'inProgress' | 'nextStep' | 'waiting'> & { inProgress: Array<ResolversTypes['Recommendation']>, nextStep: ResolversTypes['NextStep'], waiting: Array<ResolversTypes['Recommendation']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Judgement: ResolverTypeWrapper<Judgement>;
  Kept: ResolverTypeWrapper<Kept>;
  LinkedInRelationship: LinkedInRelationship;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  MailLanguage: MailLanguage;
  MarkSubmittedInput: MarkSubmittedInput;
  Me: ResolverTypeWrapper<Me>;
  MessageFilledInput: MessageFilledInput;
  Move: ResolverTypeWrapper<Move>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: ResolverTypeWrapper<Omit<NextStep, 'recommendation'> & { recommendation?: Maybe<ResolversTypes['Recommendation']> }>;
  NextStepKind: NextStepKind;
  Note: ResolverTypeWrapper<Note>;
  NoteConnection: ResolverTypeWrapper<NoteConnection>;
  NoteMark: NoteMark;
  NoteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoteResult']>;
  NoteSorting: NoteSorting;
  NoteSource: ResolverTypeWrapper<NoteSource>;
  NoteSourceInput: NoteSourceInput;
  NoteSourceKind: NoteSourceKind;
  NoteTelling: ResolverTypeWrapper<NoteTelling>;
  NoteTellingResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NoteTellingResult']>;
  NoteZone: NoteZone;
  NoticedReply: ResolverTypeWrapper<NoticedReply>;
  OpenTo: OpenTo;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PermissionMail: ResolverTypeWrapper<PermissionMail>;
  PermissionRequest: ResolverTypeWrapper<PermissionRequest>;
  PermissionRequestInput: PermissionRequestInput;
  PermissionRequestResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PermissionRequestResult']>;
  Person: ResolverTypeWrapper<Person>;
  PersonHidden: ResolverTypeWrapper<PersonHidden>;
  PieceKind: PieceKind;
  Policy: ResolverTypeWrapper<Policy>;
  PolicyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PolicyResult']>;
  ProblemCount: ResolverTypeWrapper<ProblemCount>;
  Progress: ResolverTypeWrapper<Progress>;
  Pronoun: Pronoun;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<Question>;
  QuestionAbout: QuestionAbout;
  Reason: ResolverTypeWrapper<Reason>;
  Recommendation: ResolverTypeWrapper<Omit<Recommendation, 'notes' | 'review' | 'draft' | 'draftVersions' | 'requestPreview' | 'permissionRequest' | 'answer' | 'noticedReply' | 'handOff' | 'progress' | 'moves' | 'recordHolds' | 'prefersNotToBeAsked'>>;
  RecommendationMay: ResolverTypeWrapper<RecommendationMay>;
  RecommendationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecommendationResult']>;
  RecommendationState: RecommendationState;
  RecordAnswerInput: RecordAnswerInput;
  RefusalCode: RefusalCode;
  Refused: ResolverTypeWrapper<Refused>;
  Relation: Relation;
  ReminderFeed: ReminderFeed;
  ReminderPlan: ResolverTypeWrapper<ReminderPlan>;
  ReminderPlanInput: ReminderPlanInput;
  ReminderPlanResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReminderPlanResult']>;
  ReplyMeaning: ReplyMeaning;
  RequestedEdit: ResolverTypeWrapper<RequestedEdit>;
  Review: ResolverTypeWrapper<Review>;
  ReviewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ReviewResult']>;
  SaveDraftInput: SaveDraftInput;
  SaveHandOffInput: SaveHandOffInput;
  SentenceBasis: SentenceBasis;
  Settings: ResolverTypeWrapper<Settings>;
  Severity: Severity;
  Snooze: Snooze;
  Source: Source;
  SourceReading: ResolverTypeWrapper<SourceReading>;
  SourceState: SourceState;
  StartRecommendationInput: StartRecommendationInput;
  StateWorkInput: StateWorkInput;
  Statement: ResolverTypeWrapper<Statement>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  TellNoteInput: TellNoteInput;
  TenantRules: ResolverTypeWrapper<TenantRules>;
  TenantRulesInput: TenantRulesInput;
  TenantRulesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TenantRulesResult']>;
  TextPiece: ResolverTypeWrapper<TextPiece>;
  ToldHow: ToldHow;
  TraitExample: ResolverTypeWrapper<TraitExample>;
  TraitName: ResolverTypeWrapper<TraitName>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Verdict: Verdict;
  Window: ResolverTypeWrapper<Window>;
  WindowChange: WindowChange;
  WindowLength: WindowLength;
  WorkContacts: ResolverTypeWrapper<WorkContacts>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptEditsInput: AcceptEditsInput;
  AddNoteInput: AddNoteInput;
  Admin: Admin;
  Answer: Answer;
  ArrangeTraitsInput: ArrangeTraitsInput;
  ArrangedTrait: ArrangedTrait;
  ArrangedTraitInput: ArrangedTraitInput;
  Boolean: Scalars['Boolean']['output'];
  Candidate: Candidate;
  CandidateGroup: CandidateGroup;
  CandidateResult: ResolversUnionTypes<ResolversParentTypes>['CandidateResult'];
  Candidates: Candidates;
  ChangeWindowInput: ChangeWindowInput;
  ComposeDraftInput: ComposeDraftInput;
  Consent: Consent;
  ContactMonth: ContactMonth;
  DateTime: Scalars['DateTime']['output'];
  DontAskMe: DontAskMe;
  Draft: Draft;
  DraftCheck: DraftCheck;
  DraftResult: ResolversUnionTypes<ResolversParentTypes>['DraftResult'];
  DraftSentence: DraftSentence;
  DraftVersion: DraftVersion;
  DueReminder: Omit<DueReminder, 'recommendations'> & { recommendations: Array<ResolversParentTypes['Recommendation']> };
  EditNoteInput: EditNoteInput;
  EmailAddress: Scalars['EmailAddress']['output'];
  Erased: Erased;
  ErasedPart: ErasedPart;
  ErasedResult: ResolversUnionTypes<ResolversParentTypes>['ErasedResult'];
  Fact: Fact;
  Finding: Finding;
  Float: Scalars['Float']['output'];
  FoundPerson: FoundPerson;
  HandOff: HandOff;
  HandOffResult: ResolversUnionTypes<ResolversParentTypes>['HandOffResult'];
  Health: Health;
  HistoryConnection: Omit<HistoryConnection, 'nodes'> & { nodes: Array<ResolversParentTypes['Recommendation']> };
  Home: Omit<Home, 'inProgress' | 'nextStep' | 'waiting'> & { inProgress: Array<ResolversParentTypes['Recommendation']>, nextStep: ResolversParentTypes['NextStep'], waiting: Array<ResolversParentTypes['Recommendation']> };
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Judgement: Judgement;
  Kept: Kept;
  LocalDate: Scalars['LocalDate']['output'];
  MarkSubmittedInput: MarkSubmittedInput;
  Me: Me;
  MessageFilledInput: MessageFilledInput;
  Move: Move;
  Mutation: Record<PropertyKey, never>;
  NextStep: Omit<NextStep, 'recommendation'> & { recommendation?: Maybe<ResolversParentTypes['Recommendation']> };
  Note: Note;
  NoteConnection: NoteConnection;
  NoteResult: ResolversUnionTypes<ResolversParentTypes>['NoteResult'];
  NoteSource: NoteSource;
  NoteSourceInput: NoteSourceInput;
  NoteTelling: NoteTelling;
  NoteTellingResult: ResolversUnionTypes<ResolversParentTypes>['NoteTellingResult'];
  NoticedReply: NoticedReply;
  PageInfo: PageInfo;
  PermissionMail: PermissionMail;
  PermissionRequest: PermissionRequest;
  PermissionRequestInput: PermissionRequestInput;
  PermissionRequestResult: ResolversUnionTypes<ResolversParentTypes>['PermissionRequestResult'];
  Person: Person;
  PersonHidden: PersonHidden;
  Policy: Policy;
  PolicyResult: ResolversUnionTypes<ResolversParentTypes>['PolicyResult'];
  ProblemCount: ProblemCount;
  Progress: Progress;
  Query: Record<PropertyKey, never>;
  Question: Question;
  Reason: Reason;
  Recommendation: Omit<Recommendation, 'notes' | 'review' | 'draft' | 'draftVersions' | 'requestPreview' | 'permissionRequest' | 'answer' | 'noticedReply' | 'handOff' | 'progress' | 'moves' | 'recordHolds' | 'prefersNotToBeAsked'>;
  RecommendationMay: RecommendationMay;
  RecommendationResult: ResolversUnionTypes<ResolversParentTypes>['RecommendationResult'];
  RecordAnswerInput: RecordAnswerInput;
  Refused: Refused;
  ReminderPlan: ReminderPlan;
  ReminderPlanInput: ReminderPlanInput;
  ReminderPlanResult: ResolversUnionTypes<ResolversParentTypes>['ReminderPlanResult'];
  RequestedEdit: RequestedEdit;
  Review: Review;
  ReviewResult: ResolversUnionTypes<ResolversParentTypes>['ReviewResult'];
  SaveDraftInput: SaveDraftInput;
  SaveHandOffInput: SaveHandOffInput;
  Settings: Settings;
  SourceReading: SourceReading;
  StartRecommendationInput: StartRecommendationInput;
  StateWorkInput: StateWorkInput;
  Statement: Statement;
  String: Scalars['String']['output'];
  TellNoteInput: TellNoteInput;
  TenantRules: TenantRules;
  TenantRulesInput: TenantRulesInput;
  TenantRulesResult: ResolversUnionTypes<ResolversParentTypes>['TenantRulesResult'];
  TextPiece: TextPiece;
  TraitExample: TraitExample;
  TraitName: TraitName;
  URL: Scalars['URL']['output'];
  Window: Window;
  WorkContacts: WorkContacts;
};

export type AdminResolvers<ContextType = any, ParentType extends ResolversParentTypes['Admin'] = ResolversParentTypes['Admin']> = {
  health?: Resolver<ResolversTypes['Health'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['TenantRules'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  comparison?: Resolver<Array<ResolversTypes['TextPiece']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnswerKind'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  theirText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  toldHow?: Resolver<ResolversTypes['ToldHow'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrangedTraitResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArrangedTrait'] = ResolversParentTypes['ArrangedTrait']> = {
  examples?: Resolver<Array<ResolversTypes['TraitExample']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CandidateResolvers<ContextType = any, ParentType extends ResolversParentTypes['Candidate'] = ResolversParentTypes['Candidate']> = {
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['Judgement']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  recommendationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['Statement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CandidateGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateGroup'] = ResolversParentTypes['CandidateGroup']> = {
  candidates?: Resolver<Array<ResolversTypes['Candidate']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CandidateGroupKind'], ParentType, ContextType>;
};

export type CandidateResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['CandidateResult'] = ResolversParentTypes['CandidateResult']> = {
  __resolveType?: TypeResolveFn<'Candidate' | 'Refused', ParentType, ContextType>;
};

export type CandidatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Candidates'] = ResolversParentTypes['Candidates']> = {
  circular?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['CandidateGroup']>, ParentType, ContextType>;
  hidden?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  insightsOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['SourceReading']>, ParentType, ContextType>;
  workContactsOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  adminOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ConsentSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
};

export type ContactMonthResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContactMonth'] = ResolversParentTypes['ContactMonth']> = {
  chat?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  tasks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DontAskMeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DontAskMe'] = ResolversParentTypes['DontAskMe']> = {
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DraftResolvers<ContextType = any, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  check?: Resolver<ResolversTypes['DraftCheck'], ParentType, ContextType>;
  notUsable?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pronoun?: Resolver<ResolversTypes['Pronoun'], ParentType, ContextType>;
  recommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wording?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftCheck'] = ResolversParentTypes['DraftCheck']> = {
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['Finding']>, ParentType, ContextType>;
  readyToAsk?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seenFirst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['DraftSentence']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftResult'] = ResolversParentTypes['DraftResult']> = {
  __resolveType?: TypeResolveFn<'Draft' | 'Refused', ParentType, ContextType>;
};

export type DraftSentenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftSentence'] = ResolversParentTypes['DraftSentence']> = {
  basis?: Resolver<ResolversTypes['SentenceBasis'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DraftVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DraftVersion'] = ResolversParentTypes['DraftVersion']> = {
  origin?: Resolver<ResolversTypes['DraftOrigin'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueReminderResolvers<ContextType = any, ParentType extends ResolversParentTypes['DueReminder'] = ResolversParentTypes['DueReminder']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recommendations?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export interface EmailAddressScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EmailAddress'], any> {
  name: 'EmailAddress';
}

export type ErasedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Erased'] = ResolversParentTypes['Erased']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ErasedPart']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ErasedWhat'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ErasedPartResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasedPart'] = ResolversParentTypes['ErasedPart']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ErasedResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ErasedResult'] = ResolversParentTypes['ErasedResult']> = {
  __resolveType?: TypeResolveFn<'Erased' | 'Refused', ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  help?: Resolver<ResolversTypes['FindingHelp'], ParentType, ContextType>;
  instead?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  noteIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  setAside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoundPersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['FoundPerson'] = ResolversParentTypes['FoundPerson']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['RefusalCode']>, ParentType, ContextType>;
};

export type HandOffResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandOff'] = ResolversParentTypes['HandOff']> = {
  afterwards?: Resolver<Maybe<ResolversTypes['Afterwards']>, ParentType, ContextType>;
  characters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  connected?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  openLink?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  profile?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  recommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['LinkedInRelationship'], ParentType, ContextType>;
  relationshipLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenFirst?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  submittedLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theirPosition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  yourPosition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HandOffResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['HandOffResult'] = ResolversParentTypes['HandOffResult']> = {
  __resolveType?: TypeResolveFn<'HandOff' | 'Refused', ParentType, ContextType>;
};

export type HealthResolvers<ContextType = any, ParentType extends ResolversParentTypes['Health'] = ResolversParentTypes['Health']> = {
  problems?: Resolver<Array<ResolversTypes['ProblemCount']>, ParentType, ContextType>;
  secretEndsOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HistoryConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HistoryConnection'] = ResolversParentTypes['HistoryConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HomeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Home'] = ResolversParentTypes['Home']> = {
  inProgress?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  band?: Resolver<ResolversTypes['Band'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  ignored?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  latestMeetingLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['Question']>, ParentType, ContextType>;
  suggestedWindow?: Resolver<ResolversTypes['WindowLength'], ParentType, ContextType>;
  timeline?: Resolver<Array<ResolversTypes['ContactMonth']>, ParentType, ContextType>;
  unseen?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  wouldChange?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
};

export type KeptResolvers<ContextType = any, ParentType extends ResolversParentTypes['Kept'] = ResolversParentTypes['Kept']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type MeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoveResolvers<ContextType = any, ParentType extends ResolversParentTypes['Move'] = ResolversParentTypes['Move']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['RecommendationState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RecommendationState'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptEdits?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationAcceptEditsArgs, 'input'>>;
  addNote?: Resolver<ResolversTypes['NoteResult'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  addPerson?: Resolver<ResolversTypes['CandidateResult'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'personId'>>;
  arrangeTraits?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationArrangeTraitsArgs, 'input'>>;
  changeTenantRules?: Resolver<ResolversTypes['TenantRulesResult'], ParentType, ContextType, RequireFields<MutationChangeTenantRulesArgs, 'input'>>;
  changeWindow?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationChangeWindowArgs, 'input'>>;
  closeReminder?: Resolver<ResolversTypes['ReminderPlanResult'], ParentType, ContextType>;
  closeUnanswered?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationCloseUnansweredArgs, 'recommendationId'>>;
  composeDraft?: Resolver<ResolversTypes['DraftResult'], ParentType, ContextType, RequireFields<MutationComposeDraftArgs, 'input'>>;
  confirmFinalText?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationConfirmFinalTextArgs, 'recommendationId' | 'stillTrue'>>;
  deleteEverything?: Resolver<ResolversTypes['ErasedResult'], ParentType, ContextType, RequireFields<MutationDeleteEverythingArgs, 'sure'>>;
  deleteNote?: Resolver<ResolversTypes['NoteResult'], ParentType, ContextType, RequireFields<MutationDeleteNoteArgs, 'noteId'>>;
  deletePersonsNotes?: Resolver<ResolversTypes['Erased'], ParentType, ContextType, RequireFields<MutationDeletePersonsNotesArgs, 'recommendationId'>>;
  dontAskMe?: Resolver<ResolversTypes['DontAskMe'], ParentType, ContextType, RequireFields<MutationDontAskMeArgs, 'on'>>;
  editNote?: Resolver<ResolversTypes['NoteResult'], ParentType, ContextType, RequireFields<MutationEditNoteArgs, 'input'>>;
  finishFirstRun?: Resolver<ResolversTypes['Settings'], ParentType, ContextType>;
  hidePerson?: Resolver<ResolversTypes['PersonHidden'], ParentType, ContextType, RequireFields<MutationHidePersonArgs, 'personId'>>;
  keepSentence?: Resolver<ResolversTypes['DraftResult'], ParentType, ContextType, RequireFields<MutationKeepSentenceArgs, 'keep' | 'recommendationId' | 'sentence'>>;
  lookAtDraft?: Resolver<ResolversTypes['PermissionRequestResult'], ParentType, ContextType, RequireFields<MutationLookAtDraftArgs, 'recommendationId'>>;
  lookForReply?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationLookForReplyArgs, 'recommendationId'>>;
  markSent?: Resolver<ResolversTypes['PermissionRequestResult'], ParentType, ContextType, RequireFields<MutationMarkSentArgs, 'recommendationId'>>;
  markSubmitted?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationMarkSubmittedArgs, 'input'>>;
  messageFilled?: Resolver<ResolversTypes['PermissionRequestResult'], ParentType, ContextType, RequireFields<MutationMessageFilledArgs, 'input'>>;
  moveNote?: Resolver<ResolversTypes['NoteResult'], ParentType, ContextType, RequireFields<MutationMoveNoteArgs, 'noteId' | 'recommendationId'>>;
  pauseReminders?: Resolver<ResolversTypes['ReminderPlanResult'], ParentType, ContextType, RequireFields<MutationPauseRemindersArgs, 'weeks'>>;
  policyRead?: Resolver<ResolversTypes['PolicyResult'], ParentType, ContextType, RequireFields<MutationPolicyReadArgs, 'version'>>;
  prepareMessage?: Resolver<ResolversTypes['PermissionRequestResult'], ParentType, ContextType, RequireFields<MutationPrepareMessageArgs, 'input'>>;
  readyToAsk?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationReadyToAskArgs, 'recommendationId' | 'version'>>;
  recordAfterwards?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationRecordAfterwardsArgs, 'recommendationId' | 'what'>>;
  recordAnswer?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationRecordAnswerArgs, 'input'>>;
  remindOnce?: Resolver<ResolversTypes['PermissionRequestResult'], ParentType, ContextType, RequireFields<MutationRemindOnceArgs, 'recommendationId' | 'requestKey'>>;
  removeAddedPerson?: Resolver<ResolversTypes['PersonHidden'], ParentType, ContextType, RequireFields<MutationRemoveAddedPersonArgs, 'personId'>>;
  restoreDraftVersion?: Resolver<ResolversTypes['DraftResult'], ParentType, ContextType, RequireFields<MutationRestoreDraftVersionArgs, 'recommendationId' | 'version'>>;
  restoreNote?: Resolver<ResolversTypes['NoteResult'], ParentType, ContextType, RequireFields<MutationRestoreNoteArgs, 'noteId'>>;
  reviewAnyway?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationReviewAnywayArgs, 'recommendationId'>>;
  saveDraft?: Resolver<ResolversTypes['DraftResult'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  saveHandOff?: Resolver<ResolversTypes['HandOffResult'], ParentType, ContextType, RequireFields<MutationSaveHandOffArgs, 'input'>>;
  sendPermissionRequest?: Resolver<ResolversTypes['PermissionRequestResult'], ParentType, ContextType, RequireFields<MutationSendPermissionRequestArgs, 'input'>>;
  setFindingAside?: Resolver<ResolversTypes['DraftResult'], ParentType, ContextType, RequireFields<MutationSetFindingAsideArgs, 'findingKey' | 'recommendationId'>>;
  setReminders?: Resolver<ResolversTypes['ReminderPlanResult'], ParentType, ContextType, RequireFields<MutationSetRemindersArgs, 'input'>>;
  showPersonAgain?: Resolver<ResolversTypes['CandidateResult'], ParentType, ContextType, RequireFields<MutationShowPersonAgainArgs, 'personId'>>;
  snoozeReminder?: Resolver<ResolversTypes['ReminderPlanResult'], ParentType, ContextType, RequireFields<MutationSnoozeReminderArgs, 'until'>>;
  startRecommendation?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationStartRecommendationArgs, 'input'>>;
  stateWork?: Resolver<ResolversTypes['CandidateResult'], ParentType, ContextType, RequireFields<MutationStateWorkArgs, 'input'>>;
  suggestTraitsAnew?: Resolver<ResolversTypes['ReviewResult'], ParentType, ContextType, RequireFields<MutationSuggestTraitsAnewArgs, 'recommendationId'>>;
  switchOffSource?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<MutationSwitchOffSourceArgs, 'source'>>;
  switchOnSources?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType, RequireFields<MutationSwitchOnSourcesArgs, 'sources'>>;
  tellNote?: Resolver<ResolversTypes['NoteTellingResult'], ParentType, ContextType, RequireFields<MutationTellNoteArgs, 'input'>>;
  useWorkContacts?: Resolver<ResolversTypes['WorkContacts'], ParentType, ContextType, RequireFields<MutationUseWorkContactsArgs, 'on'>>;
  withdrawRecommendation?: Resolver<ResolversTypes['RecommendationResult'], ParentType, ContextType, RequireFields<MutationWithdrawRecommendationArgs, 'recommendationId'>>;
  withdrawStatement?: Resolver<ResolversTypes['CandidateResult'], ParentType, ContextType, RequireFields<MutationWithdrawStatementArgs, 'personId' | 'statementId'>>;
};

export type NextStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  kind?: Resolver<ResolversTypes['NextStepKind'], ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType>;
};

export type NoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  deleted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['NoteMark']>, ParentType, ContextType>;
  otherText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['NoteSource']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoteConnection'] = ResolversParentTypes['NoteConnection']> = {
  nodes?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoteResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoteResult'] = ResolversParentTypes['NoteResult']> = {
  __resolveType?: TypeResolveFn<'Note' | 'Refused', ParentType, ContextType>;
};

export type NoteSourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoteSource'] = ResolversParentTypes['NoteSource']> = {
  day?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NoteSourceKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type NoteTellingResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoteTelling'] = ResolversParentTypes['NoteTelling']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  noteId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sorted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  suggestion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sure?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  telling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['NoteZone'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteTellingResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoteTellingResult'] = ResolversParentTypes['NoteTellingResult']> = {
  __resolveType?: TypeResolveFn<'NoteTelling' | 'Refused', ParentType, ContextType>;
};

export type NoticedReplyResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoticedReply'] = ResolversParentTypes['NoticedReply']> = {
  editedText?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edits?: Resolver<Array<ResolversTypes['RequestedEdit']>, ParentType, ContextType>;
  looksLike?: Resolver<ResolversTypes['ReplyMeaning'], ParentType, ContextType>;
  preview?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sentBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PermissionMailResolvers<ContextType = any, ParentType extends ResolversParentTypes['PermissionMail'] = ResolversParentTypes['PermissionMail']> = {
  answerButtons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  greeting?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  html?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['MailLanguage'], ParentType, ContextType>;
  signOff?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  toAddress?: Resolver<ResolversTypes['EmailAddress'], ParentType, ContextType>;
  toName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PermissionRequestResolvers<ContextType = any, ParentType extends ResolversParentTypes['PermissionRequest'] = ResolversParentTypes['PermissionRequest']> = {
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  mail?: Resolver<ResolversTypes['PermissionMail'], ParentType, ContextType>;
  outlookItemId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  remindFrom?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reminderWebLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  requestKey?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DraftInOutlook'], ParentType, ContextType>;
  webLink?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PermissionRequestResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PermissionRequestResult'] = ResolversParentTypes['PermissionRequestResult']> = {
  __resolveType?: TypeResolveFn<'PermissionRequest' | 'Refused', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mail?: Resolver<Maybe<ResolversTypes['EmailAddress']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonHiddenResolvers<ContextType = any, ParentType extends ResolversParentTypes['PersonHidden'] = ResolversParentTypes['PersonHidden']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  read?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyResult'] = ResolversParentTypes['PolicyResult']> = {
  __resolveType?: TypeResolveFn<'Policy' | 'Refused', ParentType, ContextType>;
};

export type ProblemCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProblemCount'] = ResolversParentTypes['ProblemCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  enough?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  admin?: Resolver<Maybe<ResolversTypes['Admin']>, ParentType, ContextType>;
  candidate?: Resolver<Maybe<ResolversTypes['Candidate']>, ParentType, ContextType, RequireFields<QueryCandidateArgs, 'personId'>>;
  candidates?: Resolver<ResolversTypes['Candidates'], ParentType, ContextType, RequireFields<QueryCandidatesArgs, 'depth'>>;
  checkDraft?: Resolver<ResolversTypes['DraftCheck'], ParentType, ContextType, RequireFields<QueryCheckDraftArgs, 'recommendationId' | 'text'>>;
  consents?: Resolver<Array<ResolversTypes['Consent']>, ParentType, ContextType>;
  dueReminder?: Resolver<Maybe<ResolversTypes['DueReminder']>, ParentType, ContextType>;
  exportMyData?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<QueryExportMyDataArgs>>;
  history?: Resolver<ResolversTypes['HistoryConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'first'>>;
  home?: Resolver<ResolversTypes['Home'], ParentType, ContextType>;
  me?: Resolver<ResolversTypes['Me'], ParentType, ContextType>;
  noteMarks?: Resolver<Array<ResolversTypes['NoteMark']>, ParentType, ContextType, RequireFields<QueryNoteMarksArgs, 'recommendationId' | 'text'>>;
  noteTelling?: Resolver<Maybe<ResolversTypes['NoteTelling']>, ParentType, ContextType, RequireFields<QueryNoteTellingArgs, 'noteId'>>;
  policy?: Resolver<Maybe<ResolversTypes['Policy']>, ParentType, ContextType>;
  readSoFar?: Resolver<Array<ResolversTypes['SourceReading']>, ParentType, ContextType>;
  receipts?: Resolver<Array<ResolversTypes['Erased']>, ParentType, ContextType>;
  recommendation?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationArgs, 'id'>>;
  recommendationByAddress?: Resolver<Maybe<ResolversTypes['Recommendation']>, ParentType, ContextType, RequireFields<QueryRecommendationByAddressArgs, 'address'>>;
  reminderFeed?: Resolver<ResolversTypes['ReminderFeed'], ParentType, ContextType>;
  reminderPlan?: Resolver<Maybe<ResolversTypes['ReminderPlan']>, ParentType, ContextType>;
  searchNotes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<QuerySearchNotesArgs, 'first'>>;
  searchPeople?: Resolver<Array<ResolversTypes['FoundPerson']>, ParentType, ContextType, RequireFields<QuerySearchPeopleArgs, 'text'>>;
  settings?: Resolver<ResolversTypes['Settings'], ParentType, ContextType>;
  whatWeKeep?: Resolver<Array<ResolversTypes['Kept']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  about?: Resolver<ResolversTypes['QuestionAbout'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type RecommendationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  answer?: Resolver<Maybe<ResolversTypes['Answer']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  draftVersions?: Resolver<Array<ResolversTypes['DraftVersion']>, ParentType, ContextType>;
  handOff?: Resolver<Maybe<ResolversTypes['HandOff']>, ParentType, ContextType>;
  hasEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  may?: Resolver<ResolversTypes['RecommendationMay'], ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['Move']>, ParentType, ContextType>;
  needsPermissionAgain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['NoteConnection'], ParentType, ContextType, RequireFields<RecommendationNotesArgs, 'first'>>;
  noticedReply?: Resolver<Maybe<ResolversTypes['NoticedReply']>, ParentType, ContextType>;
  permissionRequest?: Resolver<Maybe<ResolversTypes['PermissionRequest']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  prefersNotToBeAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  prompt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordHolds?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  requestPreview?: Resolver<Maybe<ResolversTypes['PermissionMail']>, ParentType, ContextType, Partial<RecommendationRequestPreviewArgs>>;
  review?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RecommendationState'], ParentType, ContextType>;
  window?: Resolver<ResolversTypes['Window'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationMayResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecommendationMay'] = ResolversParentTypes['RecommendationMay']> = {
  changeWindow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  editWithoutAsking?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stop?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  writeNotes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RecommendationResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecommendationResult'] = ResolversParentTypes['RecommendationResult']> = {
  __resolveType?: TypeResolveFn<'Recommendation' | 'Refused', ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  code?: Resolver<ResolversTypes['RefusalCode'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderPlanResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReminderPlan'] = ResolversParentTypes['ReminderPlan']> = {
  at?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  quietFrom?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quietTo?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReminderPlanResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReminderPlanResult'] = ResolversParentTypes['ReminderPlanResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'ReminderPlan', ParentType, ContextType>;
};

export type RequestedEditResolvers<ContextType = any, ParentType extends ResolversParentTypes['RequestedEdit'] = ResolversParentTypes['RequestedEdit']> = {
  isFound?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  replacement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = any, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  loose?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  notPraise?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  otherLanguage?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pleaseSort?: Resolver<Array<ResolversTypes['Note']>, ParentType, ContextType>;
  recommendationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tellings?: Resolver<Array<ResolversTypes['NoteTelling']>, ParentType, ContextType>;
  traits?: Resolver<Array<ResolversTypes['ArrangedTrait']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vocabulary?: Resolver<Array<ResolversTypes['TraitName']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReviewResult'] = ResolversParentTypes['ReviewResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'Review', ParentType, ContextType>;
};

export type SettingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Settings'] = ResolversParentTypes['Settings']> = {
  dontAskMe?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  firstRunDone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workContactsOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SourceReadingResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceReading'] = ResolversParentTypes['SourceReading']> = {
  from?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  about?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type TenantRulesResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenantRules'] = ResolversParentTypes['TenantRules']> = {
  asksAMonth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  daysAfterLinkedIn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excludedGroup?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keptMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openGroup?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  openTo?: Resolver<ResolversTypes['OpenTo'], ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workContacts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenantRulesResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['TenantRulesResult'] = ResolversParentTypes['TenantRulesResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'TenantRules', ParentType, ContextType>;
};

export type TextPieceResolvers<ContextType = any, ParentType extends ResolversParentTypes['TextPiece'] = ResolversParentTypes['TextPiece']> = {
  kind?: Resolver<ResolversTypes['PieceKind'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TraitExampleResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraitExample'] = ResolversParentTypes['TraitExample']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
};

export type TraitNameResolvers<ContextType = any, ParentType extends ResolversParentTypes['TraitName'] = ResolversParentTypes['TraitName']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type WindowResolvers<ContextType = any, ParentType extends ResolversParentTypes['Window'] = ResolversParentTypes['Window']> = {
  daysLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['WindowLength'], ParentType, ContextType>;
  paused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['LocalDate'], ParentType, ContextType>;
};

export type WorkContactsResolvers<ContextType = any, ParentType extends ResolversParentTypes['WorkContacts'] = ResolversParentTypes['WorkContacts']> = {
  on?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  Admin?: AdminResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  ArrangedTrait?: ArrangedTraitResolvers<ContextType>;
  Candidate?: CandidateResolvers<ContextType>;
  CandidateGroup?: CandidateGroupResolvers<ContextType>;
  CandidateResult?: CandidateResultResolvers<ContextType>;
  Candidates?: CandidatesResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  ContactMonth?: ContactMonthResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DontAskMe?: DontAskMeResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftCheck?: DraftCheckResolvers<ContextType>;
  DraftResult?: DraftResultResolvers<ContextType>;
  DraftSentence?: DraftSentenceResolvers<ContextType>;
  DraftVersion?: DraftVersionResolvers<ContextType>;
  DueReminder?: DueReminderResolvers<ContextType>;
  EmailAddress?: GraphQLScalarType;
  Erased?: ErasedResolvers<ContextType>;
  ErasedPart?: ErasedPartResolvers<ContextType>;
  ErasedResult?: ErasedResultResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FoundPerson?: FoundPersonResolvers<ContextType>;
  HandOff?: HandOffResolvers<ContextType>;
  HandOffResult?: HandOffResultResolvers<ContextType>;
  Health?: HealthResolvers<ContextType>;
  HistoryConnection?: HistoryConnectionResolvers<ContextType>;
  Home?: HomeResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  Kept?: KeptResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  Me?: MeResolvers<ContextType>;
  Move?: MoveResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteConnection?: NoteConnectionResolvers<ContextType>;
  NoteResult?: NoteResultResolvers<ContextType>;
  NoteSource?: NoteSourceResolvers<ContextType>;
  NoteTelling?: NoteTellingResolvers<ContextType>;
  NoteTellingResult?: NoteTellingResultResolvers<ContextType>;
  NoticedReply?: NoticedReplyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PermissionMail?: PermissionMailResolvers<ContextType>;
  PermissionRequest?: PermissionRequestResolvers<ContextType>;
  PermissionRequestResult?: PermissionRequestResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonHidden?: PersonHiddenResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyResult?: PolicyResultResolvers<ContextType>;
  ProblemCount?: ProblemCountResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationMay?: RecommendationMayResolvers<ContextType>;
  RecommendationResult?: RecommendationResultResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  ReminderPlan?: ReminderPlanResolvers<ContextType>;
  ReminderPlanResult?: ReminderPlanResultResolvers<ContextType>;
  RequestedEdit?: RequestedEditResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewResult?: ReviewResultResolvers<ContextType>;
  Settings?: SettingsResolvers<ContextType>;
  SourceReading?: SourceReadingResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  TenantRules?: TenantRulesResolvers<ContextType>;
  TenantRulesResult?: TenantRulesResultResolvers<ContextType>;
  TextPiece?: TextPieceResolvers<ContextType>;
  TraitExample?: TraitExampleResolvers<ContextType>;
  TraitName?: TraitNameResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Window?: WindowResolvers<ContextType>;
  WorkContacts?: WorkContactsResolvers<ContextType>;
};

