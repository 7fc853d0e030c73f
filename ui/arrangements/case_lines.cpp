#include "arrangements/case_lines.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "insight/decision/printed_decisions.h"

#include <QCoreApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

struct CaseLines {
    Q_DECLARE_TR_FUNCTIONS(CaseLines)
};

YearFigure figureOf(Money shown, Money exact, MoneyUnit unit) {
    return {moneyText(shown, unit), toQt(toText(exact)), shown < Money()};
}

/// The same line as changes.
FigureLine asChanges(FigureLine line) {
    for (auto& figure : line.figures)
        if (figure) figure->shown = changeText(figure->shown);
    return line;
}

/// A case as it is shown, with the exact one beside it for copying.
struct ShownCase {
    const BusinessCase& exact;
    BusinessCase shown;
    MoneyUnit unit;

    template<class Of>
    FigureLine line(const QString& title, const QString& help, Of of) const {
        FigureLine line{title, help};
        for (std::size_t year = 0; year < exact.years.size(); ++year)
            line.figures.push_back(figureOf(of(shown, year), of(exact, year), unit));
        return line;
    }

    /// Whether any year has an amount.
    template<class Of>
    bool isAny(Of of) const {
        for (std::size_t year = 0; year < exact.years.size(); ++year)
            if (of(exact, year) != Money()) return true;
        return false;
    }
};

/// How many organisations.
FigureLine countLine(const QString& title, const BusinessCase& found, int BusinessCaseYear::*count) {
    FigureLine line{title, CaseLines::tr("Number of organisations in the failure regime")};
    for (const BusinessCaseYear& year : found.years) {
        const QString text = QString::number(year.*count);
        line.figures.push_back(YearFigure{text, text, false});
    }
    return line;
}

} // namespace

std::vector<FinancialYear> yearsOf(const BusinessCase& businessCase) {
    std::vector<FinancialYear> years;
    for (const BusinessCaseYear& year : businessCase.years) years.push_back(year.year);
    return years;
}

std::vector<FigureLine> caseLines(const Economy& economy, const BusinessCase& found, MoneyUnit unit) {
    const ShownCase both{found, printed(found, unit), unit};
    const auto names = shortOrganisationNames(economy);
    std::vector<FigureLine> lines;
    for (std::size_t org = 0; org < found.organisations.size(); ++org) {
        const auto effect = [org](const BusinessCase& of, std::size_t year) {
            return of.organisations[org].effect(year);
        };
        if (both.isAny(effect))
            lines.push_back(asChanges(
                both.line(toQt(names.at(found.organisations[org].org)),
                          CaseLines::tr("Its surplus with the arrangement, less its surplus without it"), effect)));
    }
    const auto amount = [](Money BusinessCaseYear::*of) {
        return [of](const BusinessCase& one, std::size_t year) { return one.years[year].*of; };
    };
    lines.push_back(
        asChanges(both.line(CaseLines::tr("Health economy"), CaseLines::tr("The sum of all organisations"),
                            amount(&BusinessCaseYear::effect))));
    lines.back().strong = true;
    const auto add = [&](const QString& title, const QString& help, Money BusinessCaseYear::*of) {
        if (both.isAny(amount(of))) lines.push_back(both.line(title, help, amount(of)));
    };
    add(CaseLines::tr("of which external support"), CaseLines::tr("Not a benefit of the arrangement"),
        &BusinessCaseYear::support);
    add(CaseLines::tr("One-off cost"), CaseLines::tr("Non-recurrent cost of the arrangement"),
        &BusinessCaseYear::oneOff);
    add(CaseLines::tr("Stranded cost"),
        CaseLines::tr("Cost left behind when activity moves away, all organisations"),
        &BusinessCaseYear::stranded);
    const auto needed = amount(&BusinessCaseYear::cashSupport);
    const auto neededWithout = amount(&BusinessCaseYear::cashSupportWithout);
    if (both.isAny(needed) || both.isAny(neededWithout)) {
        const QString help = CaseLines::tr("Cash drawn by all organisations to keep to their minimum cash");
        lines.push_back(both.line(CaseLines::tr("Support needed"), help, needed));
        lines.push_back(both.line(CaseLines::tr("Support needed without it"), help, neededWithout));
    }
    lines.push_back(countLine(CaseLines::tr("In the failure regime"), found, &BusinessCaseYear::inRegime));
    lines.push_back(countLine(CaseLines::tr("In the failure regime without it"), found,
                              &BusinessCaseYear::inRegimeWithout));
    return lines;
}

} // namespace breakeven::ui
