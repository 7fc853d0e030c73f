#include "explain/dependents_model.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/question.h"
#include "economy/reading/document_names.h"
#include "insight/explanation/value_text.h"
#include "theme/colours.h"

#include <QGuiApplication>

namespace breakeven::ui {

DependentsModel::DependentsModel(const Document& document, const Display& display, QObject* parent)
    : QAbstractTableModel(parent), document_(document), display_(display) {
    connect(&display, &Display::unitChanged, this, [this] {
        if (rowCount() == 0) return;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    });
}

void DependentsModel::setDependents(std::vector<Dependent> dependents, const QString& scenario) {
    beginResetModel();
    rows_ = std::move(dependents);
    scenario_ = scenario;
    names_ = shortOrganisationNames(document_.economy());
    endResetModel();
}

int DependentsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int DependentsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QString DependentsModel::organisationText(const std::string& org) const {
    const auto name = names_.find(org);
    return toQt(name == names_.end() ? organisationName(document_.economy(), org) : name->second);
}

QString DependentsModel::text(const Dependent& dependent, int column) const {
    switch (column) {
    case organisation:
        return organisationText(dependent.figure.org);
    case year:
        return yearText(dependent.figure.year);
    case line:
        return wordTitle(name(dependent.figure.line));
    case amount:
        return toQt(valueText(dependent.amount, display_.unit()));
    default:
        return changeText(toQt(valueText(dependent.change, display_.unit())));
    }
}

QVariant DependentsModel::order(const QModelIndex& index) const {
    const Dependent& row = rows_[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case organisation:
        return text(row, organisation).toLower();
    case year:
        return row.figure.year.start;
    case line:
        return static_cast<int>(row.figure.line);
    case amount:
        return toDouble(row.amount);
    default:
        return toDouble(std::max(row.change, -row.change));
    }
}

QVariant DependentsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const Dependent& row = rows_[static_cast<std::size_t>(index.row())];
    const bool money = index.column() >= amount;
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (!money)
            return toQt(besideCode(organisationName(document_.economy(), row.figure.org), row.figure.org));
        return QStringLiteral("£") + toQt(formatPence(index.column() == amount ? row.amount : row.change));
    case Qt::TextAlignmentRole:
        return int((money ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == change && row.change < Money())
            return coloursFor(QGuiApplication::palette()).deficit;
        return {};
    case orderRole:
        return order(index);
    case figureRole:
        return addressOf(row.figure);
    case figureScenarioRole:
        return scenario_;
    default:
        return {};
    }
}

QVariant DependentsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString unit = QString::fromUtf8(symbol(display_.unit()));
    switch (section) {
    case organisation:
        return tr("Organisation");
    case year:
        return tr("Year");
    case line:
        return tr("Line");
    case amount:
        return tr("Amount, %1").arg(unit);
    default:
        return tr("Change, %1").arg(unit);
    }
}

} // namespace breakeven::ui
