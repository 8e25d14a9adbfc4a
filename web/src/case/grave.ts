// Acts that end something, refuse something or cannot be taken back: the person is asked first.
const verbs =
  /^(Erase|Refuse|Reject|Decline|Dismiss|Close|Terminate|Withdraw|Revoke|Cancel|Abandon|Discontinue|Drop|Void|Remove|Destroy|DoNot|Not|End)|(Not(Accept|File|Grant|List|Transfer)\w*|Refused?|Rejected?)$/;

export const grave = (command: string): boolean => verbs.test(command);

export const erases = (command: string): boolean => command.startsWith('Erase');
