// Checked here so that the clerk sees a slip of the finger at once; the server checks again.

const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Unified social credit code with its check character, GB 32100-2015. */
export function isCreditCode(code: string): boolean {
  if (code.length !== 18) return false;
  const digits = [...code].map((one) => creditAlphabet.indexOf(one));
  if (digits.includes(-1)) return false;
  const sum = creditWeights.reduce((total, weight, place) => total + weight * (digits[place] ?? 0), 0);
  return digits[17] === (31 - (sum % 31)) % 31;
}

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Resident identity number with its check character, GB 11643-1999. */
export function isResidentId(number: string): boolean {
  if (!/^\d{17}[\dX]$/.test(number)) return false;
  const sum = residentWeights.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return number[17] === '10X98765432'[sum % 11];
}
