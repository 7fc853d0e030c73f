#include "desk/next_step.h"

#include <QCoreApplication>

namespace breakeven::ui {

namespace {

struct NextSteps {
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

NextStep ofMoney(TableId table) {
    switch (table) {
    case TableId::budgets:
        return {
            NextSteps::tr("What an organisation spends, and what it receives other than by contract, line by "
                          "line as in its ledger. From these lines and its contracts comes its surplus or "
                          "deficit."),
            NextSteps::tr("Type the first line")};
    case TableId::savings:
        return {NextSteps::tr(
                    "Schemes that take cost out: how much, from when, and how much of it is expected to be "
                    "delivered. Without any, the projection says what happens if nothing is done."),
                NextSteps::tr("Type the first scheme")};
    case TableId::balances:
        return {NextSteps::tr(
                    "The closing balances of the base year. With them cash, support, capital charges and "
                    "ratings are projected; without them there is income and expenditure only."),
                NextSteps::tr("Type the first balance")};
    case TableId::loans:
        return {NextSteps::tr(
                    "Loans outstanding at the close of the base year; interest and repayments follow from "
                    "them."),
                NextSteps::tr("Type the first loan")};
    case TableId::capital:
        return {NextSteps::tr(
                    "Capital projects after the base year and how they are paid for; depreciation, interest "
                    "and dividend follow from them."),
                NextSteps::tr("Type the first project")};
    case TableId::indices:
        return {NextSteps::tr(
                    "Yearly rates of inflation and growth. Budget lines, contracts and activity that name "
                    "one grow by it; what names none stays in cash terms."),
                NextSteps::tr("Type the first index")};
    default:
        return {NextSteps::tr("Trusts, commissioners, councils: everyone money passes between. Nothing can "
                              "be projected without one."),
                NextSteps::tr("Type the first organisation")};
    }
}

NextStep ofCare(TableId table) {
    switch (table) {
    case TableId::services:
        return {NextSteps::tr(
                    "The kinds of care that are counted and priced, such as emergency admissions. Activity, "
                    "prices and contracts are kept by service."),
                NextSteps::tr("Type the first service")};
    case TableId::activity:
        return {
            NextSteps::tr("How much of each service a commissioner buys from a provider in the base year. "
                          "Contracts price it, and costs follow it."),
            NextSteps::tr("Type the first volume")};
    case TableId::populations:
        return {NextSteps::tr(
                    "The people a capitated contract pays for, by segment. Contracts of other forms need "
                    "none."),
                NextSteps::tr("Type the first segment")};
    case TableId::tariffs:
        return {NextSteps::tr(
                    "Prices by service and year. Activity and blended contracts pay them for every unit."),
                NextSteps::tr("Type the first price")};
    case TableId::tariffChanges:
        return {NextSteps::tr(
                    "What prices change by each year: cost uplift less efficiency. Without them prices stay "
                    "as they are typed."),
                NextSteps::tr("Type the first change")};
    case TableId::contractServices:
        return {NextSteps::tr(
                    "The services a contract that prices activity covers. Without any it pays nothing."),
                NextSteps::tr("Type the first service")};
    case TableId::subcontracts:
        return {NextSteps::tr(
                    "The contracts whose payments the holder of a capitation takes over, and what share of "
                    "them."),
                NextSteps::tr("Type the first subcontract")};
    case TableId::riskShares:
        return {NextSteps::tr(
                    "Who shares the gain or loss of a capitation, in bands of variance from target. Without "
                    "any the holder keeps every gain and bears every loss."),
                NextSteps::tr("Type the first band")};
    default:
        return {NextSteps::tr(
                    "Who pays whom for care, and in which form: by activity, as a block, blended, or per "
                    "head. What one organisation pays, another receives."),
                NextSteps::tr("New contract…"), QStringLiteral("newContract")};
    }
}

NextStep ofWhatWasSeen(TableId table) {
    switch (table) {
    case TableId::actuals:
        return {NextSteps::tr("Actual spending and income, to compare with the plan and to forecast the "
                              "year. The Actuals page takes a block pasted from the ledger."),
                NextSteps::tr("Go to Actuals"), QStringLiteral("page.actuals"), true};
    case TableId::activityActuals:
        return {NextSteps::tr(
                    "Actual volumes in a year or in its months to date, to compare with those of the plan."),
                NextSteps::tr("Type the first volume")};
    case TableId::forecasts:
        return {NextSteps::tr("Forecasts kept as they were made, to be compared with the outturn. Keep one "
                              "before you change anything."),
                NextSteps::tr("Keep this forecast…"), QStringLiteral("keepForecast"), true};
    case TableId::measures:
        return {
            NextSteps::tr("What is counted month by month, to tell a real change from ordinary variation."),
            NextSteps::tr("Type the first measure")};
    case TableId::observations:
        return {NextSteps::tr("The value of each measure, month by month, pasted from Excel."),
                NextSteps::tr("Type the first month")};
    case TableId::formulas:
        return {
            NextSteps::tr("The sums behind typed numbers. Type a number as a sum, such as =250*12, and the "
                          "sum is kept here and can be edited again."),
            NextSteps::tr("Type the first formula")};
    case TableId::locks:
        return {
            NextSteps::tr("Cells, rows, columns and tables that are locked against change, with who locked "
                          "them and why. To lock a cell, choose Lock or unlock… on it."),
            NextSteps::tr("Type the first lock")};
    case TableId::versions:
        return {NextSteps::tr("Named points in the life of the document, to compare with and to go back to."),
                NextSteps::tr("Name this version…"), QStringLiteral("versions"), true};
    default:
        return {NextSteps::tr("Why figures are what they are, and where they come from. You can also write a "
                              "note on a cell in the Notes panel."),
                NextSteps::tr("Type the first note")};
    }
}

NextStep ofChange(TableId table) {
    switch (table) {
    case TableId::arrangements:
        return {NextSteps::tr(
                    "Chains and care models: who joins whom, from when, and what that does to activity and "
                    "money. A template makes one in three steps, with its evidence."),
                NextSteps::tr("New arrangement…"), QStringLiteral("newArrangement"), true};
    case TableId::effects:
        return {NextSteps::tr(
                    "What arrangements do to activity and money. They come with an arrangement, from its "
                    "template."),
                NextSteps::tr("New arrangement…"), QStringLiteral("newArrangement"), true};
    case TableId::scenarios:
        return {
            NextSteps::tr("Sets of changes on top of the base, to try something out without touching it."),
            NextSteps::tr("New scenario…"), QStringLiteral("newScenario"), true};
    case TableId::overrides:
        return {NextSteps::tr("What scenarios change. Everything edited in a scenario is listed here."),
                NextSteps::tr("New scenario…"), QStringLiteral("newScenario"), true};
    default:
        return {
            NextSteps::tr(
                "How far figures may differ from what is typed. With ranges, futures are simulated and "
                "what matters most is ranked. On any cell choose This could be…, or take ready-made ones."),
            NextSteps::tr("Type the first range")};
    }
}

} // namespace

NextStep nextStepOf(TableId table) {
    switch (table) {
    case TableId::economy:
    case TableId::organisations:
    case TableId::budgets:
    case TableId::savings:
    case TableId::balances:
    case TableId::loans:
    case TableId::capital:
    case TableId::indices:
        return ofMoney(table);
    case TableId::services:
    case TableId::activity:
    case TableId::populations:
    case TableId::tariffs:
    case TableId::tariffChanges:
    case TableId::contracts:
    case TableId::contractServices:
    case TableId::subcontracts:
    case TableId::riskShares:
        return ofCare(table);
    case TableId::arrangements:
    case TableId::effects:
    case TableId::scenarios:
    case TableId::overrides:
    case TableId::uncertainties:
        return ofChange(table);
    default:
        return ofWhatWasSeen(table);
    }
}

} // namespace breakeven::ui
