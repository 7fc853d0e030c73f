#include "arrangements/case_lines.h"

#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "document/message_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct CaseLines {
    Q_DECLARE_TR_FUNCTIONS(CaseLines)
};

YearFigure figureOf(Money amount, MoneyUnit unit) {
    return {moneyText(amount, unit), toQt(toText(amount)), amount < Money()};
}

/// As people say it: "Northumbria Healthcare".
QString shortName(QString name) {
    for (const char* ending : {" NHS Foundation Trust", " NHS Trust"})
        if (name.endsWith(QLatin1String(ending))) name.chop(static_cast<int>(qstrlen(ending)));
    return name;
}

template<class Of>
FigureLine lineOf(const QString& title, const QString& help, std::size_t years, MoneyUnit unit, Of of) {
    FigureLine line{title, help};
    for (std::size_t year = 0; year < years; ++year) line.figures.push_back(figureOf(of(year), unit));
    return line;
}

/// How many organisations, with the bad sign where there are any.
FigureLine countLine(const QString& title, const BusinessCase& found, int BusinessCaseYear::*count) {
    FigureLine line{title, CaseLines::tr("Number of organisations in the failure regime")};
    for (const BusinessCaseYear& year : found.years) {
        const QString text = QString::number(year.*count);
        line.figures.push_back(YearFigure{text, text, year.*count > 0});
    }
    return line;
}

/// Whether any year has an amount.
template<class Of>
bool isAny(std::size_t years, Of of) {
    for (std::size_t year = 0; year < years; ++year)
        if (of(year) != Money()) return true;
    return false;
}

} // namespace

std::vector<FinancialYear> yearsOf(const BusinessCase& businessCase) {
    std::vector<FinancialYear> years;
    for (const BusinessCaseYear& year : businessCase.years) years.push_back(year.year);
    return years;
}

std::vector<FigureLine> caseLines(const Economy& economy, const BusinessCase& found, MoneyUnit unit) {
    const std::size_t years = found.years.size();
    std::vector<FigureLine> lines;
    for (const OrganisationCase& org : found.organisations) {
        const auto effect = [&](std::size_t year) { return org.effect(year); };
        if (isAny(years, effect))
            lines.push_back(lineOf(shortName(organisationName(economy, org.org)),
                                   CaseLines::tr("Its surplus with the arrangement less that without"), years,
                                   unit, effect));
    }
    lines.push_back(lineOf(CaseLines::tr("Health economy"), CaseLines::tr("The sum of all organisations"),
                           years, unit, [&](std::size_t year) { return found.years[year].effect; }));
    lines.back().strong = true;
    const auto add = [&](const QString& title, const QString& help, auto of) {
        if (isAny(years, of)) lines.push_back(lineOf(title, help, years, unit, of));
    };
    add(CaseLines::tr("of which support from outside"), CaseLines::tr("Not a benefit of the arrangement"),
        [&](std::size_t year) { return found.years[year].support; });
    add(CaseLines::tr("One-off cost"), CaseLines::tr("Non-recurrent cost of the arrangement"),
        [&](std::size_t year) { return found.years[year].oneOff; });
    add(CaseLines::tr("Stranded cost"),
        CaseLines::tr("Cost left behind by activity that went away, all organisations"),
        [&](std::size_t year) { return found.years[year].stranded; });
    const auto needed = [&](std::size_t year) { return found.years[year].cashSupport; };
    const auto neededWithout = [&](std::size_t year) { return found.years[year].cashSupportWithout; };
    if (isAny(years, needed) || isAny(years, neededWithout)) {
        const QString help = CaseLines::tr("Cash drawn by all organisations to stay at their minimum");
        lines.push_back(lineOf(CaseLines::tr("Support needed"), help, years, unit, needed));
        lines.push_back(lineOf(CaseLines::tr("Support needed without it"), help, years, unit, neededWithout));
    }
    lines.push_back(countLine(CaseLines::tr("In the failure regime"), found, &BusinessCaseYear::inRegime));
    lines.push_back(
        countLine(CaseLines::tr("In the regime without it"), found, &BusinessCaseYear::inRegimeWithout));
    return lines;
}

} // namespace breakeven::ui
