// Both lists are those of the United States Postal Service and of Canada Post.

/** The states of the United States, its territories, the freely associated states and military mail. */
export const states: ReadonlySet<string> = new Set(
  'AA AE AK AL AP AR AS AZ CA CO CT DC DE FL FM GA GU HI IA ID IL IN KS KY LA MA MD ME MH MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR PW RI SC SD TN TX UT VA VI VT WA WI WV WY'.split(
    ' ',
  ),
);

/** The provinces and territories of Canada. */
export const provinces: ReadonlySet<string> = new Set(
  'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' '),
);
