import { useState } from 'react';
import { Alert, Button } from 'antd';
import { Problem } from '../api/client';
import type { Account, DemoAccount } from '../api/house';
import type { Words } from '../api/words';
import { useLanguage } from '../language/language';
import { departments } from './departments';
import { useLabels } from './labels';
import { signIn } from './SignInForm';
import { words } from './words';

const demoPassword = 'huzhi-demo';

/** One button for each demo account, by department. Only an installation for trying out has them. */
export function DemoAccounts({ accounts, onDone }: { accounts: DemoAccount[]; onDone: (account: Account) => void }) {
  const { say, marks } = useLanguage();
  const { role, department } = useLabels();
  const [busy, setBusy] = useState<string | null>(null);
  const [problem, setProblem] = useState<Words | null>(null);
  const groups = byDepartment(accounts);

  async function enter(id: string): Promise<void> {
    setBusy(id);
    setProblem(null);
    try {
      onDone(await signIn(id, demoPassword));
    } catch (error) {
      setProblem(error instanceof Problem ? error.detail : { zh: String(error), en: String(error) });
      setBusy(null);
    }
  }

  return (
    <section
      className="panel stack"
      style={{ flex: '2 1 480px', minWidth: 0, boxSizing: 'border-box' }}
      aria-labelledby="demo"
    >
      <div>
        <h2 id="demo">{say(words.demo)}</h2>
        <span className="quiet">{say(words.demoHow)}</span>
      </div>
      {problem && <Alert type="error" showIcon role="alert" title={say(problem)} />}
      {[...groups].map(([id, people]) => (
        <div key={id}>
          <h3 style={{ marginBottom: 6 }}>{department(id)}</h3>
          <div className="row">
            {people.map((person) => (
              <Button
                key={person.id}
                data-account={person.id}
                loading={busy === person.id}
                style={{ height: 'auto', minHeight: 32, maxWidth: '100%', whiteSpace: 'normal', textAlign: 'start' }}
                onClick={() => void enter(person.id)}
              >
                {person.name}
                {differs(person.name, person.roles.map(role)) && (
                  <span className="quiet">{person.roles.map(role).join(marks.comma)}</span>
                )}
              </Button>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}

/** An account that is named after its post needs no post beside it. */
const differs = (name: string, roles: string[]): boolean => !roles.includes(name);

function byDepartment(accounts: DemoAccount[]): Map<string, DemoAccount[]> {
  const groups = new Map<string, DemoAccount[]>();
  for (const one of accounts) groups.set(one.department, [...(groups.get(one.department) ?? []), one]);
  const place = (id: string) => departments.findIndex((one) => one.id === id);
  return new Map([...groups].sort(([a], [b]) => place(a) - place(b)));
}
