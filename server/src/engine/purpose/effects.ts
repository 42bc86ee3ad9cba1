/** What a step does to the world beyond the work itself. */
export type Effect =
  /** Something is sent to a place that is named. */
  | 'sends'
  /** Something leaves for a place that is only said to be far: a server, the cloud. */
  | 'leaves'
  /** Something goes: deleted, overwritten, locked, encrypted. */
  | 'goes'
  /** Something opens: rights, ports, accounts, keys, checks that are off. */
  | 'opens'
  /** Something runs: a script, an installer, a hook. */
  | 'runs'
  /** The work bends: fixed phrases, names, views, figures that nobody asked for. */
  | 'bends';

const sending =
  'upload send sent submit publish share sharing sync mirror forward mail email notif slack discord telegram webhook post deploy export telemetry analytics backup back-up deliver broadcast ftp integrat outreach newsletter tweet social messag feedback';

/** Words by which a name, a description or a heading asks for an effect: stems, each met at the beginning of a word. */
export const askingWords: Readonly<Record<Effect, string>> = {
  sends: sending,
  leaves: sending,
  goes: 'delet remov clean purg reset wip eras overwrit encrypt archiv uninstall drop prun trim destroy tear revert undo rotat sanitiz sanitis redact anonymi forget garbage gc expir retention tidy organi cache temp worktree protect password secret vault dedup consolidat deprecat dead unused discard dispos kill cancel migrat',
  opens:
    'permission access chmod chown port ports firewall account ssh auth secur grant role privilege admin sudo root network proxy tunnel expose cors sandbox iam rbac acl login credential certificate tls ssl antivirus',
  runs: 'install setup set-up bootstrap prerequisit provision init configur hook',
  bends:
    'brand market advert promot sponsor persona copy seo position sales pitch campaign affiliate referral signature attribution license disclaimer watermark footer score scoring grade grading rank rating bias invoice payment',
};
