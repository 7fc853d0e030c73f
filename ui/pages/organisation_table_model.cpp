#include "pages/organisation_table_model.h"

#include "charts/figure_text.h"
#include "desk/chart_figures.h"
#include "document/message_text.h"
#include "document/question.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QGuiApplication>
#include <QIcon>
#include <QPainter>
#include <QPixmap>

namespace breakeven::ui {

namespace {

/// A small square of a colour, to stand before a name.
QIcon swatchOf(const QColor& colour) {
    QPixmap pixmap(16, 16);
    pixmap.fill(Qt::transparent);
    QPainter(&pixmap).fillRect(4, 4, 8, 8, colour);
    return QIcon(pixmap);
}

} // namespace

OrganisationTableModel::OrganisationTableModel(const ShownFigures& figures, const Display& display,
                                               QObject* parent)
    : QAbstractTableModel(parent), figures_(figures), display_(display) {}

void OrganisationTableModel::refresh() {
    beginResetModel();
    rows_.clear();
    shown_.clear();
    if (figures_.current()) {
        colours_ = coloursOf(figures_.economy());
        rows_ = outlooks(figures_.economy(), *figures_.current());
        if (const auto whole = figures_.outlook(wholeEconomy)) rows_.push_back(*whole);
        for (const Outlook& outlook : rows_)
            shown_.push_back(
                printedOutlook(figures_.economy(), *figures_.current(), *figures_.printed(), outlook.org));
    }
    endResetModel();
}

int OrganisationTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int OrganisationTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

std::optional<Money> OrganisationTableModel::amount(const Outlook& outlook, int column) const {
    switch (column) {
    case outturn:
        return outlook.base().surplus;
    case nextYear:
        return outlook.years.size() > 1 ? std::optional(outlook.years[1].surplus) : std::nullopt;
    case worst:
        return outlook.worstYear().surplus;
    // The history of one that is merged away goes on in its group's.
    case last:
        return outlook.mergesAway ? std::nullopt : std::optional(outlook.last().surplus);
    case cumulative:
        return outlook.mergesAway ? std::nullopt : std::optional(outlook.last().cumulative);
    default:
        return std::nullopt;
    }
}

QString OrganisationTableModel::text(const Outlook& outlook, int column) const {
    if (column == breakEven) {
        if (outlook.mergesAway) return tr("merged");
        if (outlook.course == Course::inBalance) return tr("in balance");
        return outlook.breakEvenYear ? yearText(*outlook.breakEvenYear) : tr("not reached");
    }
    const QString figure = moneyText(amount(outlook, column), display_.unit());
    return column == worst ? tr("%1 · %2").arg(figure, yearText(outlook.worstYear().year, true)) : figure;
}

QVariant OrganisationTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Outlook& outlook = rows_[static_cast<std::size_t>(index.row())];
    const auto figure = amount(outlook, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown_[static_cast<std::size_t>(index.row())], index.column());
    case Qt::EditRole:
        return figure ? toQt(toText(*figure)) : text(outlook, index.column());
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::FontRole:
        return index.row() + 1 == rowCount() ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        if ((figure && *figure < Money()) ||
            (index.column() == breakEven && outlook.last().surplus < Money()))
            return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    case figureRole:
        return this->figure(outlook, index.row(), index.column());
    case figureRemarkRole:
        return index.column() == breakEven ? tr("The break-even year follows from the surpluses of all "
                                                "years; this is the surplus of the last year.")
                                           : QString();
    default:
        return {};
    }
}

QString OrganisationTableModel::figure(const Outlook& outlook, int row, int column) const {
    if (!amount(outlook, column) && column != breakEven) return {};
    const FinancialYear year = column == outturn    ? outlook.base().year
                               : column == nextYear ? outlook.years[1].year
                               : column == worst    ? outlook.worstYear().year
                                                    : outlook.last().year;
    return addressOf(
        StatementFigure{toCore(codeAt(row)), year,
                        column == cumulative ? StatementLine::cumulativeSurplus : StatementLine::surplus});
}

QVariant OrganisationTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        const Outlook& outlook = rows_[static_cast<std::size_t>(section)];
        if (role == Qt::DisplayRole)
            return section + 1 == rowCount() ? tr("Whole economy") : toQt(outlook.name);
        if (role == Qt::ToolTipRole) return codeAt(section);
        if (role == Qt::DecorationRole && section + 1 < rowCount())
            return swatchOf(colours_.colour(toCore(codeAt(section)), QGuiApplication::palette()));
        if (role == Qt::FontRole) return section + 1 == rowCount() ? strongFont() : bodyFont();
        if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        return {};
    }
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole || !figures_.current()) return {};
    const auto& years = figures_.current()->years;
    switch (section) {
    case outturn:
        return tr("%1 outturn").arg(yearText(years.front()));
    case nextYear:
        return years.size() > 1 ? yearText(years[1]) : QString();
    case worst:
        return tr("Worst year");
    case last:
        return yearText(years.back());
    case cumulative:
        return tr("Cumulative");
    case breakEven:
        return tr("Break-even");
    default:
        return {};
    }
}

std::optional<FinancialYear> OrganisationTableModel::yearAt(int column) const {
    if (!figures_.current()) return std::nullopt;
    const auto& years = figures_.current()->years;
    if (column == outturn) return years.front();
    if (column == nextYear && years.size() > 1) return years[1];
    return column == last ? std::optional(years.back()) : std::nullopt;
}

QString OrganisationTableModel::codeAt(int row) const {
    if (row < 0 || row >= rowCount()) return {};
    const OrganisationIndex org = rows_[static_cast<std::size_t>(row)].org;
    if (!figures_.current() || org == figures_.current()->statements.economy()) return wholeEconomy;
    return toQt(figures_.current()->organisations[static_cast<std::size_t>(org.value)]);
}

} // namespace breakeven::ui
