#include "explain/explanation_model.h"

#include "document/cell_request.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/on_tables.h"
#include "document/problem_text.h"
#include "economy/edit/arithmetic_entry.h"
#include "economy/edit/entry_in_unit.h"
#include "economy/edit/formula.h"
#include "economy/table/first_error.h"
#include "grid/cell_text.h"
#include "insight/explanation/formula.h"
#include "theme/colours.h"
#include "theme/type.h"

#include <QGuiApplication>

#include <algorithm>

namespace breakeven::ui {

struct ExplanationModel::Row {
    std::size_t node;
    Row* above;
    int place;
    std::optional<std::vector<std::unique_ptr<Row>>> parts = std::nullopt; ///< once somebody looked
};

namespace {

QFont linkFont() {
    QFont font = bodyFont();
    font.setUnderline(true);
    return font;
}

bool isSameCell(const std::optional<ExplainedCell>& a, const std::optional<ExplainedCell>& b) {
    return a.has_value() == b.has_value() && (!a || (a->address == b->address && a->element == b->element));
}

bool isSameName(const ExplainedName& a, const ExplainedName& b) { return a.text == b.text && a.of == b.of; }

bool isSameStep(const ExplainedNode& a, const ExplainedNode& b) {
    return a.op == b.op && a.inputs == b.inputs && isSameName(a.name, b.name) && a.year == b.year &&
           isSameCell(a.cell, b.cell) && a.relation == b.relation && a.left == b.left && a.right == b.right;
}

/// Whether two explanations differ in their values alone, so that their trees are the same.
bool isSameTree(const Explanation& a, const Explanation& b) {
    return a.figure == b.figure && a.root == b.root &&
           std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(), isSameStep);
}

} // namespace

ExplanationModel::ExplanationModel(Document& document, const Display& display, QObject* parent)
    : QAbstractItemModel(parent), document_(document), display_(display) {
    connect(&display, &Display::unitChanged, this, [this] {
        showAnew();
        Q_EMIT headerDataChanged(Qt::Horizontal, value, value);
    });
    onTables(document, {TableId::notes}, this, &ExplanationModel::showAnew);
}

ExplanationModel::~ExplanationModel() = default;

void ExplanationModel::setExplanation(std::optional<Explanation> explanation) {
    if (explanation && explanation_ && isSameTree(*explanation, *explanation_)) {
        explanation_ = std::move(explanation);
        return showAnew();
    }
    beginResetModel();
    explanation_ = std::move(explanation);
    root_ = explanation_ ? std::make_unique<Row>(Row{explanation_->root, nullptr, 0}) : nullptr;
    endResetModel();
}

// All rows anybody has seen.
void ExplanationModel::showAnew() {
    if (!root_) return;
    std::vector<QModelIndex> open{QModelIndex()};
    while (!open.empty()) {
        const QModelIndex parent = open.back();
        open.pop_back();
        const int rows = rowCount(parent);
        Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, columns - 1, parent));
        for (int row = 0; row < rows; ++row) {
            const QModelIndex child = index(row, 0, parent);
            if (const auto& parts = rowAt(child)->parts; parts && !parts->empty()) open.push_back(child);
        }
    }
}

std::vector<std::unique_ptr<ExplanationModel::Row>>& ExplanationModel::partsOf(Row& row) const {
    if (!row.parts) {
        row.parts.emplace();
        for (const std::size_t part : breakeven::partsOf(*explanation_, row.node))
            row.parts->push_back(std::make_unique<Row>(Row{part, &row, static_cast<int>(row.parts->size())}));
    }
    return *row.parts;
}

QModelIndex ExplanationModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    Row* found =
        parent.isValid() ? partsOf(*rowAt(parent))[static_cast<std::size_t>(row)].get() : root_.get();
    return createIndex(row, column, found);
}

QModelIndex ExplanationModel::parent(const QModelIndex& index) const {
    Row* above = index.isValid() ? rowAt(index)->above : nullptr;
    return above ? createIndex(above->place, 0, above) : QModelIndex();
}

int ExplanationModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return root_ ? 1 : 0;
    return parent.column() == 0 ? static_cast<int>(partsOf(*rowAt(parent)).size()) : 0;
}

int ExplanationModel::columnCount(const QModelIndex&) const { return columns; }

bool ExplanationModel::hasChildren(const QModelIndex& parent) const {
    if (!parent.isValid()) return root_ != nullptr;
    return parent.column() == 0 && !nodeAt(parent)->inputs.empty() && rowCount(parent) > 0;
}

const ExplainedNode* ExplanationModel::nodeAt(const QModelIndex& index) const {
    return index.isValid() && explanation_ ? &explanation_->nodes[rowAt(index)->node] : nullptr;
}

const ExplainedCell* ExplanationModel::cellAt(const QModelIndex& index) const {
    const ExplainedNode* node = nodeAt(index);
    return node && node->cell ? &*node->cell : nullptr;
}

const Economy& ExplanationModel::economy() const {
    const bool here = explanation_ && toQt(explanation_->scenario) == document_.scenario();
    return here ? document_.effective() : document_.economy();
}

QString ExplanationModel::baseText(const ExplainedCell& cell) const {
    const QString reason = reasonFor(document_.economy(), cell);
    if (!cell.base) return reason;
    const QString shown = text().cellText(cell, *cell.base);
    const QString there = tr("%1 in base").arg(shown.isEmpty() ? tr("blank") : shown);
    return reason.isEmpty() ? there : tr("%1: %2").arg(there, reason);
}

QString ExplanationModel::nameAt(const QModelIndex& index) const {
    const Row* above = rowAt(index)->above;
    return text().name(rowAt(index)->node, above ? std::optional(above->node) : std::nullopt);
}

QString ExplanationModel::toolTip(const QModelIndex& index) const {
    const ExplainedCell* cell = cellAt(index);
    const std::size_t node = rowAt(index)->node;
    switch (index.column()) {
    case value:
        return text().fullValue(node);
    case rule:
        return nodeAt(index)->rule.empty()
                   ? QString()
                   : tr("Opens rule %1 of the modelling rules").arg(toQt(nodeAt(index)->rule));
    case base:
        return cell ? baseText(*cell) : QString();
    default:
        break;
    }
    QStringList lines{text().name(node), text().made(node)};
    if (cell) {
        const QString fixed = whyFixed(index);
        lines << toQt(cell->address) << formulaText(*cell) << baseText(*cell)
              << (fixed.isEmpty() ? tr("Type to change it; Enter goes to it") : fixed);
    }
    lines.removeAll(QString());
    return lines.join('\n');
}

QVariant ExplanationModel::look(const QModelIndex& index, int role) const {
    const ExplainedCell* cell = cellAt(index);
    const Colours colours = coloursFor(QGuiApplication::palette());
    switch (role) {
    case Qt::TextAlignmentRole:
        return int((index.column() == value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    case Qt::FontRole:
        if (index.column() == rule) return linkFont();
        if (!index.parent().isValid() && index.column() != made) return strongFont();
        return cell && cell->base && index.column() == made ? strongFont() : bodyFont();
    case Qt::ForegroundRole:
        if (index.column() == rule || (cell && index.column() == made && !cell->isDefault))
            return colours.accent;
        if (index.column() == base || (cell && index.column() == made)) return colours.muted;
        return {};
    case Qt::BackgroundRole:
        if (cell && cell->base && index.column() == made) return blend(colours.surface, colours.bright, 0.14);
        return {};
    default:
        return {};
    }
}

QVariant ExplanationModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const std::size_t node = rowAt(index)->node;
    const ExplainedCell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case figure:
            return nameAt(index);
        case made:
            return text().made(node);
        case value:
            return text().value(node);
        case rule:
            return toQt(nodeAt(index)->rule);
        default:
            return cell ? baseText(*cell) : QString();
        }
    case Qt::EditRole:
        return cell && index.column() == made ? typedAs(*cell) : QString();
    case Qt::ToolTipRole:
        return toolTip(index);
    case Qt::AccessibleTextRole:
        if (index.column() != figure) return data(index, Qt::DisplayRole);
        return tr("%1: %2").arg(nameAt(index), text().value(node));
    case Qt::AccessibleDescriptionRole:
        return text().made(node);
    case cellRole:
        return cell ? toQt(cell->address) : QString();
    default:
        return look(index, role);
    }
}

QVariant ExplanationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == value)
        return tr("Money in %1; amounts too small for that in pounds, with £")
            .arg(QString::fromUtf8(symbol(display_.unit())));
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case figure:
        return tr("Figure");
    case made:
        return tr("Calculated or typed");
    case value:
        return tr("Value, %1").arg(QString::fromUtf8(symbol(display_.unit())));
    case rule:
        return tr("Rule");
    default:
        return tr("Base and note");
    }
}

// What is typed in a cell, to be edited.
QString ExplanationModel::typedAs(const ExplainedCell& cell) const {
    if (cell.isDefault) return {};
    const breakeven::Column* column = columnOf(cell.address);
    return column ? editedText({*column, cell.text}, display_.unit()) : toQt(cell.text);
}

Qt::ItemFlags ExplanationModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.column() == made && cellAt(index) && whyFixed(index).isEmpty()) flags |= Qt::ItemIsEditable;
    return flags;
}

// How what is typed was worked out, if so.
QString ExplanationModel::formulaText(const ExplainedCell& cell) const {
    const auto address = parseAddress(cell.address);
    if (!address || !cell.scenario.empty() || toQt(explanation_->scenario) != document_.scenario()) return {};
    const auto formula =
        formulaOfCell(document_.economy(), document_.effective(), explanation_->scenario, *address);
    if (!formula) return {};
    const MoneyUnit unit = followsUnit(*columnOf(cell.address)) ? display_.unit() : MoneyUnit::pounds;
    return tr("Worked out as =%1").arg(toQt(sumInUnit(*formula, unit)));
}

QString ExplanationModel::whyFixed(const QModelIndex& index) const {
    const ExplainedCell* cell = cellAt(index);
    if (!cell || !columnOf(cell->address))
        return tr("This figure is calculated; the cells that were typed are below it.");
    const QString of = toQt(cell->scenario.empty() ? explanation_->scenario : cell->scenario);
    if (of == document_.scenario()) return {};
    return tr("This belongs to the scenario %1; choose that scenario to change it.")
        .arg(nameOf(document_.economy(), TableId::scenarios, toCore(of)));
}

QString ExplanationModel::enter(const QModelIndex& index, const QString& typed) {
    if (QString fixed = whyFixed(index); !fixed.isEmpty()) return fixed;
    const std::string cell = cellAt(index)->address;
    auto text = typedEntry(*columnOf(cell), typed, document_.effective(), display_.unit());
    if (const auto* why = std::get_if<Message>(&text)) return textOf(*why);
    const std::vector<CellEntry> entries{{*parseAddress(cell), std::get<std::string>(std::move(text))}};
    const auto problems = document_.enter(entries);
    return problems.empty() ? QString() : saidOf(firstError(problems), document_.effective());
}

// By what people see of it; of several alike, also which.
QString ExplanationModel::keyOf(const Row& row) const {
    const auto own = [this](const Row& of) {
        const ExplainedNode& node = explanation_->nodes[of.node];
        QStringList parts{toQt(node.name.text.text), toQt(node.name.of)};
        for (const std::string& argument : node.name.text.arguments) parts << toQt(argument);
        if (node.year) parts << QString::number(node.year->start);
        if (node.cell) parts << toQt(node.cell->address) << QString::number(node.cell->element);
        return parts.join('\n');
    };
    const QString key = own(row);
    int before = 0;
    for (int place = 0; row.above && place < row.place; ++place)
        if (own(*(*row.above->parts)[static_cast<std::size_t>(place)]) == key) ++before;
    return QStringLiteral("%1\n%2").arg(key).arg(before);
}

QStringList ExplanationModel::pathOf(const QModelIndex& index) const {
    QStringList path;
    for (const Row* row = index.isValid() ? rowAt(index) : nullptr; row && row->above; row = row->above)
        path.prepend(keyOf(*row));
    return path;
}

QModelIndex ExplanationModel::find(const QStringList& path) const {
    if (!root_) return {};
    Row* row = root_.get();
    for (const QString& key : path) {
        const auto& parts = partsOf(*row);
        const auto found =
            std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return keyOf(*part) == key; });
        if (found == parts.end()) return {};
        row = found->get();
    }
    return createIndex(row->place, 0, row);
}

} // namespace breakeven::ui
