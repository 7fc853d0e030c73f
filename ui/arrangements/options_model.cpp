#include "arrangements/options_model.h"

#include "arrangements/arrangement_charts.h"
#include "charts/chance_text.h"
#include "charts/figure_text.h"
#include "contracts/party_choice.h"
#include "document/message_text.h"
#include "document/question.h"
#include "insight/decision/option_findings.h"
#include "insight/decision/printed_decisions.h"
#include "insight/uncertainty/fan_findings.h"
#include "theme/colours.h"
#include "theme/row_heading.h"
#include "theme/type.h"

#include <QGuiApplication>

namespace breakeven::ui {

void OptionsModel::setOptions(Economy economy, Options options, MoneyUnit unit) {
    beginResetModel();
    economy_ = std::move(economy);
    unit_ = unit;
    request_ = options.request;
    organisations_ = options.organisations;
    rows_.clear();
    places_.clear();
    numbers_.clear();
    // The numbers are those of the chart.
    for (const auto& point : frontierChart(economy_, options, unit).points) numbers_.push_back(point.label);
    for (std::size_t place = 0; place < options.all.size(); ++place) {
        if (options.all[place].impossible) continue;
        places_.push_back(place);
        rows_.push_back(std::move(options.all[place]));
    }
    chances_.assign(rows_.size(), std::nullopt);
    roundRows();
    endResetModel();
}

void OptionsModel::roundRows() {
    shown_.clear();
    for (const Option& option : rows_) shown_.push_back(printed(option, unit_));
}

void OptionsModel::setUnit(MoneyUnit unit) {
    unit_ = unit;
    roundRows();
    if (!rows_.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void OptionsModel::setChance(std::size_t place, const Chance& found) {
    const auto row = std::find(places_.begin(), places_.end(), place) - places_.begin();
    if (row == static_cast<std::ptrdiff_t>(places_.size())) return;
    chances_[static_cast<std::size_t>(row)] = found;
    const QModelIndex cell = index(static_cast<int>(row), chance);
    Q_EMIT dataChanged(cell, cell);
}

QString OptionsModel::chanceOf(int row) const {
    const auto& found = chances_[static_cast<std::size_t>(row)];
    return found ? toQt(chanceText(*found)) : QString();
}

QVariant OptionsModel::chanceAt(std::size_t row, int role) const {
    const auto& found = chances_[row];
    if (role == Qt::DisplayRole) return found ? toQt(chanceText(*found)) : QStringLiteral("·");
    if (role == orderRole) return found ? found->share : -1.0;
    return found ? chanceWithError(*found) : tr("Not calculated yet");
}

int OptionsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int OptionsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString OptionsModel::text(const Option& option, int column, bool named) const {
    switch (column) {
    case choice:
        return textOf(optionTitle(economy_, request_, option));
    case oneOff:
        return moneyText(option.oneOff(), unit_);
    case surplus:
        return moneyText(option.surplus, unit_);
    case cumulative:
        return moneyText(option.cumulative, unit_);
    case cashSupport:
        return moneyText(option.cashSupport, unit_);
    default: {
        QStringList names;
        for (const std::string& org : option.entering.codes(organisations_))
            names << (named ? organisationName(economy_, org) : toQt(org));
        return names.isEmpty() ? tr("none") : names.join(", ");
    }
    }
}

QVariant OptionsModel::order(const Option& option, int column) const {
    switch (column) {
    case oneOff:
        return toDouble(option.oneOff());
    case surplus:
        return toDouble(option.surplus);
    case cumulative:
        return toDouble(option.cumulative);
    case cashSupport:
        return toDouble(option.cashSupport);
    case entering:
        return static_cast<int>(option.entering.size());
    default:
        return text(option, column);
    }
}

StatementLine OptionsModel::lineOf(int column) {
    return column == cumulative    ? StatementLine::cumulativeSurplus
           : column == cashSupport ? StatementLine::supportDrawn
                                   : StatementLine::surplus;
}

int OptionsModel::alignmentOf(int column) {
    const bool money = column >= oneOff && column <= cashSupport;
    return int((money                ? Qt::AlignRight
                : column == frontier ? Qt::AlignHCenter
                                     : Qt::AlignLeft) |
               Qt::AlignVCenter);
}

QVariant OptionsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto row = static_cast<std::size_t>(index.row());
    const Option& option = rows_[row];
    if (index.column() == chance && (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == orderRole))
        return chanceAt(row, role);
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == frontier ? numbers_[row] : text(shown_[row], index.column());
    case Qt::ToolTipRole:
        return index.column() == frontier && option.frontier
                   ? tr("On the frontier: no option gives as good a result for less one-off funding")
                   : text(shown_[row], index.column(), true);
    case orderRole:
        if (index.column() == frontier) return numbers_[row].isEmpty() ? 1'000'000 : numbers_[row].toInt();
        return order(option, index.column());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case Qt::FontRole:
        return option.frontier ? strongFont() : bodyFont();
    case Qt::ForegroundRole: {
        const auto amount = index.column() == surplus      ? option.surplus
                            : index.column() == cumulative ? option.cumulative
                                                           : Money();
        const bool bad = amount < Money() || (index.column() == entering && !option.entering.empty());
        return bad ? QVariant(coloursFor(QGuiApplication::palette()).deficit) : QVariant();
    }
    case figureRole:
        if (index.column() == chance) return {};
        return addressOf(StatementFigure{"economy", request_.year, lineOf(index.column())});
    case figureRemarkRole:
        if (index.column() == chance) return chanceRemark();
        return optionRemark();
    default:
        return {};
    }
}

QString OptionsModel::optionRemark() {
    return tr("An option has a projection of its own. This is the same figure in the scenario as it is, "
              "without the option: enable its arrangements in a scenario to have that explained.");
}

QString OptionsModel::headingHelp(int column) const {
    switch (column) {
    case frontier:
        return tr("Its number on the frontier: no option gives as good a result for less one-off funding");
    case oneOff:
        return tr("One-off cost and external support, up to %1").arg(yearText(request_.year));
    case surplus:
        return tr("The economy's surplus or (deficit) in %1").arg(yearText(request_.year));
    case chance:
        return tr("In what share of futures the economy breaks even or better in %1")
            .arg(yearText(request_.year));
    case cumulative:
        return tr("The economy's surplus or (deficit) of all years up to %1").arg(yearText(request_.year));
    case cashSupport:
        return tr("Cash support drawn by all organisations up to %1").arg(yearText(request_.year));
    case entering:
        return tr("Who enters the failure regime after the base year, up to %1").arg(yearText(request_.year));
    default:
        return {};
    }
}

QVariant OptionsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role, 2);
    if (role == Qt::TextAlignmentRole) return alignmentOf(section);
    if (role == Qt::ToolTipRole) return headingHelp(section);
    if (role != Qt::DisplayRole) return {};
    const QString year = yearText(request_.year);
    switch (section) {
    case frontier:
        return tr("No.");
    case choice:
        return tr("Option");
    case oneOff:
        return tr("One-off");
    case surplus:
        return rows_.empty() ? tr("Result") : year;
    case chance:
        return tr("Chance");
    case cumulative:
        return tr("Cumulative");
    case cashSupport:
        return tr("Cash support");
    default:
        return tr("Enter regime");
    }
}

} // namespace breakeven::ui
