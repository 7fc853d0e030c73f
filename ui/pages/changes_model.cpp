#include "pages/changes_model.h"

#include "charts/change_text.h"
#include "charts/figure_text.h"
#include "desk/scenario_commands.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "economy/reading/document_names.h"
#include "economy/table/row_text.h"
#include "economy/table/value.h"
#include "grid/cell_text.h"
#include "theme/colours.h"
#include "theme/row_heading.h"
#include "theme/type.h"

#include <QGuiApplication>

namespace breakeven::ui {

namespace {

const Column* columnOf(const Address& cell) {
    const TableSpec& spec = specification(cell.table);
    const auto column = spec.find(cell.column);
    return column ? &spec.columns[*column] : nullptr;
}

} // namespace

ChangesModel::ChangesModel(Document& document, const Display& display, ScenarioCommands& commands,
                           QObject* parent)
    : QAbstractTableModel(parent), document_(document), display_(display), commands_(commands) {
    connect(&display, &Display::unitChanged, this, &ChangesModel::refresh);
}

void ChangesModel::setScenario(const QString& scenario) {
    scenario_ = scenario;
    refresh();
}

void ChangesModel::refresh() {
    auto changes = listedChanges(document_.economy(), toCore(scenario_));
    const bool same = changes.size() == changes_.size();
    if (!same) beginResetModel();
    changes_ = std::move(changes);
    if (!same) endResetModel();
    if (rowCount() == 0) return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

int ChangesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(changes_.size());
}

int ChangesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(columns); }

QString ChangesModel::nameOf(const ListedChange& change) const {
    const Economy& economy = document_.economy();
    if (change.kind == ListedChange::Kind::row)
        return labelOf(economy, {change.cell.table, change.cell.keys, {}});
    if (change.cell.table != TableId::indices || change.cell.hasWildcard() || economy.locate(change.cell))
        return labelOf(economy, change.cell);
    Economy with = economy; // a year that has its row in the scenario only
    with[TableId::indices].append(
        rowOf(TableId::indices, {{"index", change.cell.keys[0]}, {"year", change.cell.keys[1]}}));
    return labelOf(with, change.cell);
}

// Money in the unit of the window; a difference with its sign.
QString ChangesModel::figure(const ListedChange& change, const std::string& text, bool signedText) const {
    const ::breakeven::Column* column = columnOf(change.cell);
    if (!column || text.empty()) return {};
    ::breakeven::Column as = *column;
    if (signedText && as.type == ValueType::year) as.type = ValueType::integer; // so many years
    const QString shown = shownText(as, text, document_.economy(), display_.unit());
    return signedText ? changeText(shown) : shown;
}

QString ChangesModel::valueText(const ListedChange& change) const {
    if (change.change == "add") return figure(change, change.value, true);
    if (change.change == "multiply") return QStringLiteral("× ") + toQt(change.value);
    if (change.kind == ListedChange::Kind::row && change.value.empty()) return tr("added");
    if (change.value.empty()) return tr("blank");
    return figure(change, change.value);
}

QString ChangesModel::text(const ListedChange& change, int column) const {
    const bool row = change.kind == ListedChange::Kind::row;
    switch (column) {
    case cell:
        return nameOf(change);
    case base:
        if (row) return tr("not there");
        return change.kind == ListedChange::Kind::cells ? tr("each as it is") : figure(change, change.base);
    case value:
        return valueText(change);
    case difference:
        return change.acts ? figure(change, change.difference, true) : tr("off");
    default:
        return toQt(change.reason);
    }
}

QString ChangesModel::remark(const ListedChange& change) const {
    QStringList lines{nameOf(change)};
    if (change.kind == ListedChange::Kind::row)
        lines << tr("A row that the base does not use: it is switched off there. Promote it to give it to "
                    "all scenarios.");
    if (!change.arrangement.empty())
        lines << (change.acts ? tr("Applies while %1 is on") : tr("Waits for %1, which is off"))
                     .arg(toQt(arrangementName(document_.economy(), change.arrangement)));
    return lines.join(QLatin1Char('\n'));
}

QVariant ChangesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ListedChange& change = changeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::EditRole:
        if (index.column() == reason) return toQt(change.reason);
        if (index.column() == base) return toQt(change.base);
        if (index.column() == value) return toQt(change.value);
        return index.column() == difference ? toQt(change.difference) : text(change, index.column());
    case Qt::ToolTipRole:
        if (index.column() == cell) return remark(change);
        return index.column() == reason && change.reason.empty() ? tr("Type the reason here")
                                                                 : text(change, index.column());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                text(change, index.column()));
    case Qt::TextAlignmentRole:
        return int((index.column() == cell || index.column() == reason ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case Qt::FontRole:
        return change.kind == ListedChange::Kind::row && index.column() == cell ? strongFont() : bodyFont();
    case Qt::ForegroundRole: {
        const Colours colours = coloursFor(QGuiApplication::palette());
        if (!change.acts) return colours.muted;
        const ::breakeven::Column* column = columnOf(change.cell);
        const std::string* held = index.column() == base         ? &change.base
                                  : index.column() == value      ? &change.value
                                  : index.column() == difference ? &change.difference
                                                                 : nullptr;
        const bool plain = change.change == "set" && change.kind != ListedChange::Kind::cells;
        return column && held && plain && isNegative(*column, *held) ? QVariant(colours.deficit) : QVariant();
    }
    default:
        return {};
    }
}

QVariant ChangesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return int((section == cell || section == reason ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    const QString unit = QString::fromUtf8(symbol(display_.unit()));
    switch (section) {
    case cell:
        return tr("What is changed (money in %1)").arg(unit);
    case base:
        return tr("Base");
    case value:
        return tr("Here");
    case difference:
        return tr("Difference");
    default:
        return tr("Reason");
    }
}

Qt::ItemFlags ChangesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == reason ? plain | Qt::ItemIsEditable : plain;
}

bool ChangesModel::setData(const QModelIndex& index, const QVariant& typed, int role) {
    if (!index.isValid() || index.column() != reason || role != Qt::EditRole) return false;
    if (typed.toString().trimmed() == toQt(changeAt(index.row()).reason)) return false;
    commands_.giveReason(changeAt(index.row()).reasonAt, typed.toString());
    return true;
}

} // namespace breakeven::ui
