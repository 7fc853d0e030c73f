#include "versions/merge_model.h"

#include "desk/chart_figures.h"
#include "document/message_text.h"
#include "economy/table/first_error.h"
#include "grid/cell_text.h"
#include "theme/colours.h"
#include "theme/row_heading.h"
#include "theme/type.h"
#include "versions/cell_words.h"

#include <QGuiApplication>

namespace breakeven::ui {

namespace {

using SettledBy = Settlement::Choice;

const breakeven::Column& columnOf(const Address& cell) {
    return specification(cell.table).columns[*specification(cell.table).find(cell.column)];
}

} // namespace

void MergeModel::show(MergePlan plan, Economy economy) {
    beginResetModel();
    const bool same = plan.from == plan_.from && plan.into == plan_.into;
    if (!same) settled_.clear();
    plan_ = std::move(plan);
    economy_ = std::move(economy);
    endResetModel();
    Q_EMIT settled();
}

void MergeModel::clear() { show({}, {}); }

int MergeModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid()
               ? 0
               : static_cast<int>(plan_.conflicts.size() + plan_.taken.size() + plan_.alike.size());
}

int MergeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

const MergedCell& MergeModel::cellAt(int row) const {
    auto at = static_cast<std::size_t>(row);
    if (at < plan_.conflicts.size()) return plan_.conflicts[at].texts;
    at -= plan_.conflicts.size();
    return at < plan_.taken.size() ? plan_.taken[at] : plan_.alike[at - plan_.taken.size()];
}

const Settlement* MergeModel::settlementAt(int row) const {
    const auto found = isConflict(row) ? settled_.find(toText(cellAt(row).cell)) : settled_.end();
    return found == settled_.end() ? nullptr : &found->second;
}

std::optional<std::string> MergeModel::resultAt(int row) const {
    if (!isConflict(row)) return cellAt(row).theirs;
    const Settlement* settlement = settlementAt(row);
    if (!settlement) return std::nullopt;
    return settledText(economy_, cellAt(row), *settlement).value;
}

QString MergeModel::stateAt(int row) const {
    if (isConflict(row)) {
        if (settlementAt(row)) return tr("resolved");
        return plan_.conflicts[static_cast<std::size_t>(row)].kind == ConflictKind::arrangement
                   ? tr("depends on an arrangement")
                   : tr("conflict");
    }
    return row < static_cast<int>(plan_.conflicts.size() + plan_.taken.size()) ? tr("merged")
                                                                               : tr("same in both");
}

QString MergeModel::textAt(int row, int column) const {
    const MergedCell& texts = cellAt(row);
    switch (column) {
    case cell:
        return cellWords(economy_, texts.cell, unit_);
    case state:
        return stateAt(row);
    case ancestor:
        return heldWords(economy_, texts.cell, texts.ancestor, unit_);
    case ours:
        return heldWords(economy_, texts.cell, texts.ours, unit_);
    case theirs:
        return heldWords(economy_, texts.cell, texts.theirs, unit_);
    default:
        if (const auto text = resultAt(row)) return heldWords(economy_, texts.cell, *text, unit_);
        return tr("to be resolved");
    }
}

QVariant MergeModel::toolTip(const QModelIndex& index) const {
    if (index.column() == cell)
        return QStringLiteral("%1 (%2)").arg(textAt(index.row(), cell),
                                             toQt(toText(cellAt(index.row()).cell)));
    if (index.column() > state) return textAt(index.row(), index.column());
    if (index.column() != state || !isConflict(index.row())) return {};
    return plan_.conflicts[static_cast<std::size_t>(index.row())].kind == ConflictKind::arrangement
               ? tr("One of the two changes this cell for an arrangement that the other switches "
                    "differently. Choose or type a value for the cell.")
               : tr("Both change this cell, to different values. Choose or type one.");
}

bool MergeModel::isChosen(int row, int column) const {
    if (column == result) return resultAt(row).has_value();
    const Settlement* settlement = settlementAt(row);
    return settlement && ((column == ours && settlement->choice == SettledBy::ours) ||
                          (column == theirs && settlement->choice == SettledBy::theirs));
}

QVariant MergeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row(), column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return textAt(row, column);
    case Qt::EditRole: {
        const auto text = column == result ? resultAt(row) : std::nullopt;
        return text ? editedText({columnOf(cellAt(row).cell), *text}, unit_) : QString();
    }
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::FontRole:
        return isChosen(row, column) ? strongFont() : bodyFont();
    case Qt::ForegroundRole: {
        const Colours colours = coloursFor(QGuiApplication::palette());
        if (isConflict(row) && !settlementAt(row) && (column == state || column == result))
            return colours.deficit;
        if (!isConflict(row) && column != cell && column != result) return colours.muted;
        return {};
    }
    case Qt::TextAlignmentRole:
        return int((column > state ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return column == result ? tr("%1, %2").arg(textAt(row, cell), textAt(row, result))
                                : textAt(row, column);
    default:
        return {};
    }
}

QVariant MergeModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role);
    if (role == Qt::TextAlignmentRole)
        return int((section <= state ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const auto name = [&](const std::string& scenario) { return scenarioName(economy_, toQt(scenario)); };
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case ancestor:
            return tr("The value of the cell in %1, the nearest scenario both are built on")
                .arg(name(plan_.ancestor));
        case ours:
            return tr("Its value in %1, which the other is merged into").arg(name(plan_.into));
        case theirs:
            return tr("Its value in %1, which is being merged").arg(name(plan_.from));
        case result:
            return tr("The value it will have; type here to resolve a conflict with another value");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case cell:
        return tr("Cell");
    case state:
        return tr("Outcome");
    case ancestor:
        return headingWords(tr("Common parent: %1").arg(name(plan_.ancestor)));
    case ours:
        return headingWords(tr("Ours: %1").arg(name(plan_.into)));
    case theirs:
        return headingWords(tr("Theirs: %1").arg(name(plan_.from)));
    default:
        return tr("Will be");
    }
}

Qt::ItemFlags MergeModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == result && isConflict(index.row()) ? flags | Qt::ItemIsEditable : flags;
}

void MergeModel::changed(int row) {
    Q_EMIT dataChanged(index(row, 0), index(row, columns - 1));
    Q_EMIT settled();
}

void MergeModel::choose(int row, SettledBy choice) {
    if (!isConflict(row)) return;
    const Address& address = cellAt(row).cell;
    settled_.insert_or_assign(toText(address), Settlement{address, choice});
    changed(row);
}

void MergeModel::chooseAll(SettledBy choice) {
    if (plan_.conflicts.empty()) return;
    for (const MergeConflict& conflict : plan_.conflicts)
        settled_.insert_or_assign(toText(conflict.texts.cell), Settlement{conflict.texts.cell, choice});
    Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(plan_.conflicts.size()) - 1, columns - 1));
    Q_EMIT settled();
}

QString MergeModel::type(int row, const QString& typed) {
    if (!isConflict(row)) return {};
    const MergedCell& texts = cellAt(row);
    const auto read = typedText(columnOf(texts.cell), typed, economy_, unit_);
    if (const auto* why = std::get_if<Message>(&read)) return textOf(*why);
    Settlement settlement{texts.cell, SettledBy::typed, std::get<std::string>(read)};
    const auto text = settledText(economy_, texts, settlement);
    if (!text) return textOf(firstError(text.problems).message);
    settled_.insert_or_assign(toText(texts.cell), std::move(settlement));
    changed(row);
    return {};
}

std::vector<Settlement> MergeModel::settlements() const {
    std::vector<Settlement> all;
    for (int row = 0; isConflict(row); ++row)
        if (const Settlement* settlement = settlementAt(row)) all.push_back(*settlement);
    return all;
}

int MergeModel::unsettled() const { return static_cast<int>(plan_.conflicts.size() - settlements().size()); }

int MergeModel::nextUnsettled(int row) const {
    const int count = static_cast<int>(plan_.conflicts.size());
    for (int step = 1; step <= count; ++step) {
        const int at = (std::max(row, -1) + step) % count;
        if (!settlementAt(at)) return at;
    }
    return -1;
}

} // namespace breakeven::ui
