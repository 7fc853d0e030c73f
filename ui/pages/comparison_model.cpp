#include "pages/comparison_model.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "document/message_text.h"
#include "document/scenario_name.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QGuiApplication>

namespace breakeven::ui {

namespace {

constexpr int decimalsOfShares = 1;
constexpr char16_t indent = 0x2003; ///< a wide blank: what belongs to the amounts above

/// A change of a share, or a dash where there is none.
template<class Share>
QString shareText(const Share& share) {
    if (!share) return moneyText(std::optional<Money>(), MoneyUnit::pounds);
    return changeText(toQt(formatRate(*share, decimalsOfShares)));
}

} // namespace

ComparisonModel::ComparisonModel(Document& document, const Display& display, QObject* parent)
    : QAbstractTableModel(parent), document_(document), display_(display) {}

void ComparisonModel::show(LineComparison comparison, const QString& reference, const QString& org,
                           StatementLine line) {
    beginResetModel();
    comparison_ = std::move(comparison);
    reference_ = reference;
    org_ = org;
    line_ = line;
    rows_.clear();
    for (std::size_t at = 0; at < comparison_.lines.size(); ++at) {
        rows_.push_back({at, Says::amounts});
        if (comparison_.lines[at].differences.empty()) continue;
        rows_.push_back({at, Says::differences});
        rows_.push_back({at, Says::shares});
    }
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(comparison_.years.size()) + (hasTotals() ? 2 : 0);
}

QString ComparisonModel::scenarioAt(int row) const { return toQt(compared(row).scenario); }

std::optional<Money> ComparisonModel::exact(int row, std::size_t column) const {
    const ComparedLine& of = compared(row);
    const bool differs = rows_[std::size_t(row)].says == Says::differences;
    if (column < comparison_.years.size()) return differs ? of.differences[column] : of.amounts[column];
    if (column > comparison_.years.size()) return std::nullopt;
    return differs ? of.totalDifference : of.total;
}

std::optional<Money> ComparisonModel::printed(int row, std::size_t column) const {
    const ComparedLine& of = compared(row);
    const bool differs = rows_[std::size_t(row)].says == Says::differences;
    if (column < comparison_.years.size())
        return differs ? of.printedDifferences[column] : of.printed[column];
    if (column > comparison_.years.size()) return std::nullopt;
    return differs ? of.printedTotalDifference : of.printedTotal;
}

QString ComparisonModel::text(int row, std::size_t column) const {
    const ComparedLine& of = compared(row);
    const Says says = rows_[std::size_t(row)].says;
    if (of.inError) return column == 0 && says == Says::amounts ? tr("has errors") : QString();
    if (says == Says::shares)
        return column < comparison_.years.size() ? shareText(of.shares[column]) : QString();
    if (column <= comparison_.years.size()) {
        const auto amount = printed(row, column);
        return says == Says::differences ? changeText(amount, display_.unit())
                                         : moneyText(amount, display_.unit());
    }
    if (says != Says::amounts || !of.outlook) return {};
    if (of.outlook->course == Course::inBalance) return tr("in balance");
    return of.outlook->breakEvenYear ? yearText(*of.outlook->breakEvenYear) : tr("not reached");
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ComparedLine& of = compared(index.row());
    const Says says = rows_[std::size_t(index.row())].says;
    const auto column = static_cast<std::size_t>(index.column());
    const bool isShare = says == Says::shares && column < comparison_.years.size() && !of.inError;
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::EditRole: {
        if (isShare) return of.shares[column] ? toQt(formatRate(*of.shares[column], 4)) : QString();
        const auto amount = says == Says::shares ? std::nullopt : exact(index.row(), column);
        return amount ? toQt(toText(*amount)) : QString();
    }
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return says == Says::amounts && toQt(of.scenario) == document_.scenario() ? strongFont() : bodyFont();
    case Qt::ForegroundRole: {
        const bool negative =
            isShare ? of.shares[column] && *of.shares[column] < 0
                    : says != Says::shares && exact(index.row(), column).value_or(Money()) < Money();
        if (negative) return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    }
    case figureRole:
        return says == Says::amounts && of.outlook ? figure(of, column)
               : says == Says::amounts && !of.inError && column < comparison_.years.size() &&
                       of.amounts[column]
                   ? figure(of, column)
                   : QString();
    case figureScenarioRole:
        return toQt(of.scenario);
    case figureRemarkRole:
        if (says != Says::amounts)
            return tr("Differences have no explanation of their own; explain the amounts instead.");
        return column > comparison_.years.size() ? tr("The break-even year follows from the surpluses of all "
                                                      "years; this is the surplus of the last year.")
                                                 : QString();
    default:
        return {};
    }
}

QString ComparisonModel::figure(const ComparedLine& of, std::size_t column) const {
    if (column < comparison_.years.size() && !of.amounts[column]) return {};
    if (column < comparison_.years.size())
        return addressOf(StatementFigure{toCore(org_), comparison_.years[column], line_});
    if (!of.outlook) return {};
    return addressOf(StatementFigure{toCore(org_), of.outlook->last().year,
                                     column == comparison_.years.size() ? StatementLine::cumulativeSurplus
                                                                        : StatementLine::surplus});
}

FigureQuestion ComparisonModel::questionAt(std::size_t line, std::size_t year) const {
    const ComparedLine& of = comparison_.lines[line];
    return {.address = figure(of, year), .scenario = toQt(of.scenario)};
}

QString ComparisonModel::titleAt(int row) const {
    switch (rows_[std::size_t(row)].says) {
    case Says::amounts:
        return scenarioName(document_.economy(), scenarioAt(row));
    case Says::differences:
        return QChar(indent) + tr("against %1").arg(scenarioName(document_.economy(), reference_));
    case Says::shares:
        break;
    }
    return QChar(indent) + tr("in per cent");
}

QVariant ComparisonModel::headingAt(int row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return titleAt(row);
    case Qt::ToolTipRole:
        return rows_[std::size_t(row)].says == Says::shares
                   ? tr("The difference as a share of the amount in %1")
                         .arg(scenarioName(document_.economy(), reference_))
                   : scenarioCaption(document_.economy(), scenarioAt(row));
    case Qt::AccessibleTextRole:
        return rows_[std::size_t(row)].says == Says::amounts
                   ? titleAt(row)
                   : tr("%1, %2").arg(scenarioName(document_.economy(), scenarioAt(row)),
                                      titleAt(row).trimmed());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

std::optional<FinancialYear> ComparisonModel::yearAt(int column) const {
    const auto year = static_cast<std::size_t>(column);
    return year < comparison_.years.size() ? std::optional(comparison_.years[year]) : std::nullopt;
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return headingAt(section, role);
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const int years = static_cast<int>(comparison_.years.size());
    if (section < years) return yearText(comparison_.years[static_cast<std::size_t>(section)]);
    return section == years ? tr("Cumulative") : tr("Break-even");
}

} // namespace breakeven::ui
