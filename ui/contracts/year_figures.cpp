#include "contracts/year_figures.h"

#include "charts/figure_text.h"
#include "document/message_text.h"
#include "document/question.h"
#include "insight/decision/printed_decisions.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace breakeven::ui {

void YearFiguresModel::setLines(std::vector<FinancialYear> years, std::vector<FigureLine> lines) {
    const auto titles = [](const std::vector<FigureLine>& of) {
        QStringList all;
        for (const FigureLine& line : of) all << line.title;
        return all;
    };
    const bool same = years == years_ && titles(lines) == titles(lines_);
    if (!same) beginResetModel();
    years_ = std::move(years);
    lines_ = std::move(lines);
    if (!same)
        endResetModel();
    else if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int YearFiguresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

int YearFiguresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(years_.size());
}

QVariant YearFiguresModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const FigureLine& line = lines_[static_cast<std::size_t>(index.row())];
    const auto& figure = line.figures[static_cast<std::size_t>(index.column())];
    const Colours colours = coloursFor(QGuiApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return figure ? figure->shown : QString();
    case Qt::EditRole:
        return figure ? figure->plain : QString();
    case Qt::AccessibleTextRole:
        return figure ? figure->shown : YearFiguresModel::tr("not in force");
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return line.strong ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        return figure && figure->negative ? QVariant(colours.deficit) : QVariant();
    case Qt::BackgroundRole:
        return index.column() == 0 ? QVariant(colours.band) : QVariant();
    case Qt::ToolTipRole:
        if (!figure) return YearFiguresModel::tr("Not in force in this year");
        return YearFiguresModel::tr("%1, %2\n£%3")
            .arg(line.title, yearText(years_[static_cast<std::size_t>(index.column())]), figure->plain);
    case figureRole:
        return figure ? figure->figure : QString();
    case figureRemarkRole:
        return line.remark.isEmpty() ? remark_ : line.remark;
    default:
        return {};
    }
}

QVariant YearFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return yearText(years_[static_cast<std::size_t>(section)], role == Qt::DisplayRole);
        if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
    const FigureLine& line = lines_[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return line.title;
    if (role == Qt::ToolTipRole) return line.help;
    if (role == Qt::FontRole) return line.strong ? strongFont() : bodyFont();
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

namespace {

QString tr(const char* text) { return QCoreApplication::translate("ContractFigures", text); }
#define TITLE(text) tr(QT_TRANSLATE_NOOP("ContractFigures", text))

using Outlook = std::vector<ContractOutlookYear>;

template<class Figure>
FigureLine lineOf(const QString& title, const QString& help, const Outlook& outlook, MoneyUnit unit,
                  Figure figure) {
    FigureLine line{title, help};
    for (const ContractOutlookYear& year : outlook) {
        const QString shown = moneyText(figure(printed(year, unit)), unit);
        line.figures.push_back(year.inForce ? std::optional(YearFigure{.shown = shown,
                                                                       .plain = toQt(toText(figure(year))),
                                                                       .negative = shown.startsWith('(')})
                                            : std::nullopt);
    }
    return line;
}

/// Gives a line's figures the addresses of a figure of the contract.
void explainBy(FigureLine& line, const Outlook& outlook, const std::string& contract, ContractWhat what) {
    for (std::size_t year = 0; year < line.figures.size() && !contract.empty(); ++year)
        if (line.figures[year])
            line.figures[year]->figure = addressOf(ContractFigure{contract, outlook[year].year, what});
}

bool isBorneByHolders(const Outlook& outlook) {
    return std::any_of(outlook.begin(), outlook.end(), [](const auto& y) { return y.byHolders != Money{}; });
}

bool hasValue(const Outlook& outlook) {
    return std::any_of(outlook.begin(), outlook.end(),
                       [](const auto& y) { return y.outcome.activityValue != Money{}; });
}

bool hasBaseline(const Outlook& outlook) {
    return std::any_of(outlook.begin(), outlook.end(),
                       [](const auto& y) { return y.outcome.baseline != Money{}; });
}

} // namespace

std::vector<FinancialYear> yearsOf(const Outlook& outlook) {
    std::vector<FinancialYear> years;
    for (const ContractOutlookYear& year : outlook) years.push_back(year.year);
    return years;
}

std::vector<FigureLine> paymentLines(std::string_view form, const Outlook& outlook, MoneyUnit unit,
                                     const std::string& contract) {
    using enum ContractWhat;
    std::vector<FigureLine> lines;
    const auto add = [&](const QString& title, const QString& help, ContractWhat what, auto figure) {
        lines.push_back(lineOf(title, help, outlook, unit, figure));
        explainBy(lines.back(), outlook, contract, what);
    };
    // Of lines that are sums or differences, what they start from is explained.
    const auto addDerived = [&](const QString& title, const QString& help, ContractWhat what,
                                const QString& remark, auto figure) {
        add(title, help, what, figure);
        lines.back().remark = remark;
    };
    const QString paidRemark =
        TITLE("What is paid adds up several payments; this is what they are calculated from.");
    if (form == "capitation") {
        add(TITLE("Target"), TITLE("People × weight × rate per head, grown and phased in"), target,
            [](const auto& y) { return y.outcome.target; });
        add(TITLE("Spent"), TITLE("What the holder bears of its subcontracts and budget"), actual,
            [](const auto& y) { return y.outcome.actual; });
        addDerived(TITLE("Variance"), TITLE("Target less what is taken over and spent"), settled,
                   TITLE("The variance is a step in calculating what is settled, which is explained here."),
                   [](const auto& y) { return y.variance; });
        add(TITLE("Settled"), TITLE("Risk share: what the holder receives; brackets: pays"), settled,
            [](const auto& y) { return y.outcome.settled; });
    } else {
        if (hasValue(outlook))
            add(TITLE("Activity value"), TITLE("Volume × price × market forces factor"), activityValue,
                [](const auto& y) { return y.outcome.activityValue; });
        if (form == "blended")
            add(TITLE("Plan"), TITLE("Planned volume at the same prices"), plan,
                [](const auto& y) { return y.outcome.plan; });
        if (form == "activity" && hasBaseline(outlook)) {
            add(TITLE("Emergencies"), TITLE("The part of the value that is emergency care"), emergencyValue,
                [](const auto& y) { return y.outcome.emergencyValue; });
            add(TITLE("Baseline"), TITLE("Emergency value paid in full"), baseline,
                [](const auto& y) { return y.outcome.baseline; });
        }
        const bool alwaysInFull = form == "activity" && !hasBaseline(outlook);
        if (hasValue(outlook) && !alwaysInFull)
            addDerived(TITLE("Paid less value"), TITLE("What is paid less what the activity is worth"),
                       activityValue, paidRemark, [](const auto& y) { return y.paidLessValue; });
    }
    const ContractWhat start = form == "capitation" ? target : form == "blended" ? plan : activityValue;
    addDerived(TITLE("Paid"), TITLE("Net to the provider, risk shares settled"), start, paidRemark,
               [](const auto& y) { return y.paid; });
    lines.back().strong = true;
    if (isBorneByHolders(outlook)) {
        addDerived(TITLE("by commissioner"), TITLE("The part the commissioner bears"), start, paidRemark,
                   [](const auto& y) { return y.byCommissioner; });
        addDerived(TITLE("by holder"), TITLE("The part the holder of a capitation has taken over"), start,
                   paidRemark, [](const auto& y) { return y.byHolders; });
    }
    return lines;
}

FigureLine paidUntilNow(const Outlook& outlook, MoneyUnit unit) {
    return lineOf(TITLE("Paid at present"), TITLE("Without the change"), outlook, unit,
                  [](const auto& y) { return y.paid; });
}

std::vector<FigureLine> perHeadLines(const Outlook& outlook, const std::string& contract) {
    FigureLine people{TITLE("People"), TITLE("Of the population, each counted once"), false, {}};
    FigureLine price{TITLE("Price per head"), TITLE("Target for each of them"), false, {}};
    FigureLine cost{TITLE("Cost per head"), TITLE("What the holder bears for each of them"), false, {}};
    for (const PerHead& year : perHead(outlook)) {
        const auto figure = [&](double value, int places) {
            const QString text = toQt(formatNumber(value, places));
            return year.people > 0 ? std::optional(YearFigure{.shown = text, .plain = text}) : std::nullopt;
        };
        people.figures.push_back(figure(year.people, 0));
        price.figures.push_back(figure(year.paid, 2));
        cost.figures.push_back(figure(year.cost, 2));
    }
    explainBy(people, outlook, contract, ContractWhat::people);
    explainBy(price, outlook, contract, ContractWhat::target);
    explainBy(cost, outlook, contract, ContractWhat::actual);
    price.remark = TITLE("The price per head is the target, which is explained here, divided by the people.");
    cost.remark =
        TITLE("The cost per head is what is spent, which is explained here, divided by the people.");
    return {people, price, cost};
}

} // namespace breakeven::ui
