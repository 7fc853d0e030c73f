#include "pages/comparison_model.h"

#include "charts/figure_text.h"
#include "desk/chart_figures.h"
#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "document/question.h"
#include "insight/scenario/scenario_figures.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QGuiApplication>

#include <algorithm>

namespace breakeven::ui {

namespace {

std::optional<OrganisationIndex> indexOf(const ExactProjection& projection, const QString& code) {
    if (code == wholeEconomy) return projection.statements.economy();
    const auto& codes = projection.organisations;
    const auto found = std::find(codes.begin(), codes.end(), toCore(code));
    if (found == codes.end()) return std::nullopt;
    return OrganisationIndex{static_cast<std::int32_t>(found - codes.begin())};
}

} // namespace

ComparisonModel::ComparisonModel(Document& document, const ScenarioOutlooks& outlooks, const Display& display,
                                 QObject* parent)
    : QAbstractTableModel(parent), document_(document), outlooks_(outlooks), display_(display),
      subject_(wholeEconomy) {
    connect(&outlooks, &ScenarioOutlooks::ready, this, &ComparisonModel::refresh);
    connect(&display, &Display::unitChanged, this, &ComparisonModel::refresh);
}

void ComparisonModel::setSubject(const QString& code) {
    subject_ = code;
    refresh();
}

void ComparisonModel::refresh() {
    beginResetModel();
    rows_.clear();
    years_.clear();
    for (const ScenarioOutlook& result : outlooks_.results()) {
        Row row{result.code, scenarioName(document_.economy(), result.code), std::nullopt, std::nullopt};
        if (result.projection) {
            if (const auto org = indexOf(*result.projection, subject_)) {
                row.outlook = outlook(document_.economy(), *result.projection, *org);
                row.shown = printedOutlook(document_.economy(), *result.projection,
                                           printedProjection(*result.projection, display_.unit()), *org);
            }
            for (const FinancialYear year : result.projection->years)
                if (std::find(years_.begin(), years_.end(), year) == years_.end()) years_.push_back(year);
        }
        rows_.push_back(std::move(row));
    }
    std::sort(years_.begin(), years_.end());
    endResetModel();
}

int ComparisonModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(years_.size()) + 2;
}

std::optional<Money> ComparisonModel::surplus(const std::optional<Outlook>& outlook, std::size_t year) const {
    if (!outlook) return std::nullopt;
    for (const YearPosition& position : outlook->years)
        if (position.year == years_[year]) return position.surplus;
    return std::nullopt;
}

std::optional<Money> ComparisonModel::amount(const std::optional<Outlook>& outlook,
                                             std::size_t column) const {
    if (column < years_.size()) return surplus(outlook, column);
    if (outlook && column == years_.size()) return outlook->last().cumulative;
    return std::nullopt;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const auto figure = amount(row.outlook, column);
    switch (role) {
    case Qt::DisplayRole:
        if (!row.outlook) return index.column() == 0 ? tr("errors") : QString();
        if (index.column() < columnCount() - 1) return moneyText(amount(row.shown, column), display_.unit());
        if (row.outlook->course == Course::inBalance) return tr("in balance");
        return row.outlook->breakEvenYear ? yearText(*row.outlook->breakEvenYear) : tr("not reached");
    case Qt::EditRole:
        return figure ? toQt(toText(*figure)) : QString();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return row.code == document_.scenario() ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        if (figure && *figure < Money()) return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    case figureRole:
        return row.outlook ? this->figure(*row.outlook, column) : QString();
    case figureScenarioRole:
        return row.code;
    case figureRemarkRole:
        return column > years_.size() ? tr("The break-even year is read off the surpluses of all years; this "
                                           "is that of the last.")
                                      : QString();
    default:
        return {};
    }
}

QString ComparisonModel::figure(const Outlook& outlook, std::size_t column) const {
    if (column < years_.size() && !surplus(outlook, column)) return {};
    const FinancialYear year = column < years_.size() ? years_[column] : outlook.last().year;
    return addressOf(
        StatementFigure{toCore(subject_), year,
                        column == years_.size() ? StatementLine::cumulativeSurplus : StatementLine::surplus});
}

FigureQuestion ComparisonModel::questionAt(int row, std::size_t year) const {
    const auto& outlook = rows_[static_cast<std::size_t>(row)].outlook;
    return {.address = outlook ? figure(*outlook, year) : QString(), .scenario = codeAt(row)};
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        const Row& row = rows_[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole) return row.name;
        if (role == Qt::ToolTipRole) return scenarioCaption(document_.economy(), row.code);
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (section < static_cast<int>(years_.size())) return yearText(years_[static_cast<std::size_t>(section)]);
    return section == static_cast<int>(years_.size()) ? tr("Cumulative") : tr("Break-even");
}

} // namespace breakeven::ui
