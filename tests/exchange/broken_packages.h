#pragma once

#include <QStringList>
#include <string>
#include <vector>

namespace breakeven::test {

/// One change to a sound package: in `file`, `from` becomes `to`; a blank `from` is the whole file.
struct Break {
    std::string file;
    std::string from;
    std::string to;
};

/// A package broken in one place, and the errors there must be, no others.
struct BrokenPackage {
    const char* name;
    std::vector<Break> breaks;
    QStringList errors;
};

inline const std::vector<BrokenPackage>& brokenPackages() {
    static const std::vector<BrokenPackage> all{
        // The text of the files.
        {"an empty file",
         {{"services.csv", "", ""}},
         {"services.csv, row 1: the file is empty; its first row must name the columns"}},
        {"a file in UTF-16, cut short",
         {{"services.csv", "", std::string("\xFF\xFEs\0e", 5)}},
         {"services.csv: the file is UTF-16, but damaged or cut short; save it as CSV UTF-8"}},
        {"half a letter in UTF-16",
         {{"services.csv", "", std::string("\xFF\xFEs\0\x00\xD8", 6)}},
         {"services.csv: the file is UTF-16, but damaged or cut short; save it as CSV UTF-8"}},
        {"neither UTF-8 nor Windows-1252",
         {{"services.csv", "Emergency", "Em\x81rgency"}},
         {"services.csv: the file is neither UTF-8 nor Windows-1252; save it as CSV UTF-8"}},
        {"a workbook called CSV",
         {{"services.csv", "", "PK\x03\x04\x14"}},
         {"services.csv: this is a workbook, not text; save each of its sheets as CSV UTF-8"}},
        {"zero bytes",
         {{"services.csv", "Emergency", std::string("Emer\0gency", 10)}},
         {"services.csv: the file holds zero bytes, so it is not text; save it as CSV UTF-8"}},
        {"semicolons with decimal commas",
         {{"activity.csv", "", "commissioner;provider;service;volume\nCCG;T;NEL;100,5\n"}},
         {"activity.csv, row 2, volume (activity:CCG:T:NEL:volume): “100,5” is not a number; write it as "
          "-1234.5 or (1,234.50)"}},
        {"semicolons with a comma that means two things",
         {{"activity.csv", "", "commissioner;provider;service;volume\nCCG;T;NEL;1,234\n"}},
         {"activity.csv, row 2, volume (activity:CCG:T:NEL:volume): “1,234” is ambiguous: where semicolons "
          "separate the cells, its comma may be a decimal comma; write thousands without a comma, or "
          "separate the cells by commas"}},
        {"semicolons with points between thousands",
         {{"budgets.csv", "", "org;line;name;category;amount\nCCG;a;A;allocation;90.000\n"}},
         {"budgets.csv, row 2, amount (budgets:CCG:a:amount): “90.000” is ambiguous: where semicolons "
          "separate the cells, its comma may be a decimal comma; write thousands without a comma, or "
          "separate the cells by commas"}},
        {"a control character",
         {{"services.csv", "Emergency", "Emer\x01gency"}},
         {"services.csv, row 2, name (services:NEL:name): the text holds a control character; only tabs and "
          "line ends are allowed"}},
        {"a quotation mark inside a cell",
         {{"services.csv", "Emergency adm", "Emergency \"adm"}},
         {"services.csv, row 2, name: there is a quotation mark inside a cell; put the whole cell in "
          "quotation marks and double the one inside"}},
        {"text after a closing quotation mark",
         {{"services.csv", "Emergency admission", "\"Emergency\" admission"}},
         {"services.csv, row 2, name: text follows the closing quotation mark; a comma or the end of the row "
          "belongs here"}},
        {"a quotation mark never closed",
         {{"services.csv", "Emergency", "\"Emergency"}},
         {"services.csv, row 2, name: a quotation mark is opened here and never closed"}},
        {"a row too short",
         {{"services.csv", "admission,yes", "admission"}},
         {"services.csv, row 2: the row has 2 cells but the heading has 3"}},
        {"a row too long",
         {{"services.csv", "admission,yes", "admission,yes,no"}},
         {"services.csv, row 2: the row has 4 cells but the heading has 3"}},
        {"an endless line",
         {{"services.csv", "yes", std::string(4'100'000, ',')}},
         {"services.csv, row 2: the row is longer than 4000000 bytes"}},
        {"an endless cell",
         {{"services.csv", "Emergency admission", std::string(100'001, 'x')}},
         {"services.csv, row 2, name (services:NEL:name): the text has 100001 characters; only 100000 are "
          "kept"}},
        {"too many columns",
         {{"services.csv", "emergency", "emergency" + std::string(1000, ',') + "last"}},
         {"services.csv, row 1: the row has more than 1000 cells"}},
        // The header.
        {"a column twice",
         {{"budgets.csv", "driver", "AMOUNT"}},
         {"budgets.csv, row 1, amount: the column amount appears twice in the heading"}},
        {"a column missing",
         {{"budgets.csv", "amount", "amounts"}},
         {"budgets.csv, row 1, amount: the column amount is missing; budgets needs it"}},
        {"a key column missing",
         {{"budgets.csv", "org", "organisation"}},
         {"budgets.csv, row 1, org: the column org is missing; budgets needs it"}},
        // The types of cells.
        {"money in words",
         {{"budgets.csv", "90000.50", "plenty"}},
         {"budgets.csv, row 3, amount (budgets:T:nursing:amount): “plenty” is not an amount of money; write "
          "pounds as -1234.5, £1,234 or (1,234)"}},
        {"money with misplaced commas",
         {{"budgets.csv", "\"£200,000\"", "\"£20,00\""}},
         {"budgets.csv, row 2, amount (budgets:CCG:allocation:amount): “£20,00” is not an amount of money; "
          "write pounds as -1234.5, £1,234 or (1,234)"}},
        {"money too large",
         {{"budgets.csv", "90000.50", "1000000000000000"}},
         {"budgets.csv, row 3, amount (budgets:T:nursing:amount): “1000000000000000” is too large; amounts "
          "are below £1,000,000,000,000,000"}},
        {"money in per cent",
         {{"budgets.csv", "90000.50", "90%"}},
         {"budgets.csv, row 3, amount (budgets:T:nursing:amount): “90%” is not an amount of money; write "
          "pounds as -1234.5, £1,234 or (1,234)"}},
        {"a rate without the per-cent sign",
         {{"indices.csv", "2%", "2"}},
         {"indices.csv, row 2, rate (indices:pay:2016/17:rate): “2” has no per-cent sign; write 2% or a "
          "fraction below 1"}},
        {"a rate in words",
         {{"indices.csv", "2%", "two per cent"}},
         {"indices.csv, row 2, rate (indices:pay:2016/17:rate): “two per cent” is not a rate; write it as "
          "2.5% or 0.025"}},
        {"a list with a hole",
         {{"arrangements.csv", "40%;80%", "40%;;80%"}},
         {"arrangements.csv, row 2, ramp (arrangements:A1:ramp): “40%;;80%;100%” has a blank item; write a "
          "list as 25%;60%;100%"}},
        {"a list beyond 100 per cent",
         {{"arrangements.csv", "80%", "180%"}},
         {"arrangements.csv, row 2, ramp (arrangements:A1:ramp): 180% must lie between 0% and 100%"}},
        {"a share below nought",
         {{"budgets.csv", "20%", "-20%"}},
         {"budgets.csv, row 3, variable (budgets:T:nursing:variable): -20% must lie between 0% and 100%"}},
        {"a year whose halves do not follow",
         {{"indices.csv", "2016/17", "2016/18"}},
         {"indices.csv, row 2, year: “2016/18” is not a financial year; write it as 2014/15"}},
        {"a year that became a date",
         {{"economy.csv", "2015/16", "Dec-11"}},
         {"economy.csv, row 2, base_year (economy:base_year): “Dec-11” is a date; a spreadsheet has "
          "converted the year; format the cells as text and write it as 2014/15"}},
        {"a calendar year",
         {{"economy.csv", "2015/16", "2015"}},
         {"economy.csv, row 2, base_year (economy:base_year): “2015” is not a financial year; write it as "
          "2014/15"}},
        {"a flag of neither",
         {{"services.csv", "yes", "perhaps"}},
         {"services.csv, row 2, emergency (services:NEL:emergency): “perhaps” is not yes or no"}},
        {"an unknown word",
         {{"contracts.csv", "activity", "actvity"}},
         {"contracts.csv, row 2, form (contracts:C1:form): “actvity” is not one of: activity, block, "
          "blended, capitation"}},
        {"half a year projected",
         {{"economy.csv", "16,2", "16,2.5"}},
         {"economy.csv, row 2, years (economy:years): “2.5” is not a whole number"}},
        {"too many years projected",
         {{"economy.csv", "16,2", "16,26"}},
         {"economy.csv, row 2, years (economy:years): 26 must lie between 1 and 25"}},
        {"a negative volume",
         {{"activity.csv", "100", "-100"}},
         {"activity.csv, row 2, volume (activity:CCG:T:NEL:volume): -100 is negative; it must be zero or "
          "more"}},
        {"a market forces factor of nought",
         {{"organisations.csv", "1.05", "0"}},
         {"organisations.csv, row 3, market_forces_factor (organisations:T:market_forces_factor): 0 must be "
          "above zero"}},
        {"a code with a blank",
         {{"services.csv", "NEL", "N EL"}},
         {"services.csv, row 2, service: “N EL” is not a code; codes are 1 to 40 letters, digits or _ - . "
          "/"}},
        {"a code too long",
         {{"scenarios.csv", "t,s", std::string(41, 't') + ",s"}},
         {"scenarios.csv, row 3, scenario: “ttttttttttttttttttttttttttttttttttttttttt” is not a code; codes "
          "are 1 to 40 letters, digits or _ - . /"}},
        {"a reserved code",
         {{"scenarios.csv", "t,s", "base,s"}},
         {"scenarios.csv, row 3, scenario: “base” is a reserved word; choose another code"}},
        {"an override without an address",
         {{"overrides.csv", "budgets:T:nursing:amount", "nursing"}},
         {"overrides.csv, row 2, cell (overrides:s:1:cell): “nursing” is not the address of a cell; write it "
          "as table:key:column, such as budgets:RNL:nursing:amount"}},
        {"a note on an unknown column",
         {{"notes.csv", "nursing:amount", "nursing:amounts"}},
         {"notes.csv, row 2, cell (notes:n1:cell): “budgets:T:nursing:amounts” is not the address of a cell; "
          "write it as table:key:column, such as budgets:RNL:nursing:amount"}},
        // Rows.
        {"a key twice",
         {{"budgets.csv", "T,drugs", "T,nursing"}},
         {"budgets.csv, row 4 (budgets:T:nursing): row 3 already has the same key"}},
        {"a blank key",
         {{"budgets.csv", "T,drugs", "T,"}},
         {"budgets.csv, row 4, line: the cell is blank; every row needs it"}},
        {"a required cell blank",
         {{"budgets.csv", "90000.50", ""}},
         {"budgets.csv, row 3, amount (budgets:T:nursing:amount): amount must not be blank"}},
        {"no economy",
         {{"economy.csv", "Sound,2015/16,2\n", ""}},
         {"economy.csv (economy): the economy needs a name, a base year and the number of years to project"}},
        {"two economies",
         {{"economy.csv", "Sound,2015/16,2\n", "Sound,2015/16,2\nOther,2015/16,2\n"}},
         {"economy.csv, row 3: economy has one row only"}},
        // What the tables say together.
        {"an unknown organisation",
         {{"activity.csv", "CCG,T", "CCG,TT"}},
         {"activity.csv, row 2, provider (activity:CCG:TT:NEL:provider): there is no TT in organisations"}},
        {"an unknown index",
         {{"budgets.csv", "pay", "prices"}},
         {"budgets.csv, row 3, index (budgets:T:nursing:index): there is no prices in indices"}},
        {"an unknown parent",
         {{"scenarios.csv", "t,s", "t,r"}},
         {"scenarios.csv, row 3, parent (scenarios:t:parent): there is no r in scenarios"}},
        {"cyclic scenarios",
         {{"scenarios.csv", "s,,First", "s,t,First"}},
         {"scenarios.csv, row 2, parent (scenarios:s:parent): scenario s is built on itself through its "
          "parents",
          "scenarios.csv, row 3, parent (scenarios:t:parent): scenario t is built on itself through its "
          "parents"}},
        {"an index that starts late",
         {{"indices.csv", "pay,2016/17,2%\n", ""}},
         {"indices.csv, row 2 (indices:pay): index pay starts in 2017/18; it needs a rate for 2016/17 or "
          "before"}},
        {"an end before its start",
         {{"contracts.csv", "2015/16,", "2015/16,2014/15"}},
         {"contracts.csv, row 2, end_year (contracts:C1:end_year): 2014/15 is before start_year, 2015/16"}},
        {"an activity contract without a tariff",
         {{"contracts.csv", "NT", ""}},
         {"contracts.csv, row 2, tariff (contracts:C1:tariff): a contract of form activity needs tariff"}},
        {"shares beyond 100 per cent together",
         {{"budgets.csv", "10%", "90%"}},
         {"budgets.csv, row 3, step (budgets:T:nursing:step): variable and step add up to 110%; they must "
          "not exceed 100%"}},
        {"an arrangement in the base year",
         {{"arrangements.csv", "2016/17", "2015/16"}},
         {"arrangements.csv, row 2, start_year (arrangements:A1:start_year): 2015/16 is not after the base "
          "year 2015/16; anything that began earlier is already in its figures"}},
        {"several at once",
         {{"budgets.csv", "90000.50", "plenty"},
          {"activity.csv", "CCG,T", "CCG,TT"},
          {"indices.csv", "2%", "2"}},
         {"indices.csv, row 2, rate (indices:pay:2016/17:rate): “2” has no per-cent sign; write 2% or a "
          "fraction below 1",
          "budgets.csv, row 3, amount (budgets:T:nursing:amount): “plenty” is not an amount of money; write "
          "pounds as -1234.5, £1,234 or (1,234)",
          "activity.csv, row 2, provider (activity:CCG:TT:NEL:provider): there is no TT in organisations"}},
    };
    return all;
}

} // namespace breakeven::test
