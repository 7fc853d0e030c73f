#include "shell/journal_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "economy/table/row_text.h"

#include <QDateTime>
#include <QLocale>

namespace breakeven::ui {

namespace {

constexpr quintptr ofEdit = 0; // a change's internal id is its edit's row + 1

// A cell's text, or the cells of a row that are not blank, each by the name of its column.
QString shown(const std::optional<Address>& address, const std::optional<std::string>& text) {
    if (!text) return {};
    const auto row = address && address->isRow() ? rowFromText(address->table, *text) : std::nullopt;
    if (!row) return toQt(*text);
    const auto& columns = specification(address->table).columns;
    QStringList cells;
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (!(*row)[i].empty()) cells << titleOf(columns[i]) + QStringLiteral(": ") + toQt((*row)[i]);
    return cells.join(QStringLiteral(" | "));
}

} // namespace

JournalModel::JournalModel(Document& document, QObject* parent)
    : QAbstractItemModel(parent), document_(document) {
    connect(&document, &Document::journalChanged, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

const JournalEntry& JournalModel::line(int row) const {
    const auto& journal = document_.journal();
    return journal[journal.size() - 1 - static_cast<std::size_t>(row)];
}

QModelIndex JournalModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : ofEdit);
}

QModelIndex JournalModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || child.internalId() == ofEdit) return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, ofEdit);
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid()) return static_cast<int>(document_.journal().size());
    if (parent.internalId() != ofEdit || parent.column() != 0) return 0;
    const std::size_t changes = line(parent.row()).command.changes.size();
    return changes > 1 ? static_cast<int>(changes) : 0;
}

int JournalModel::columnCount(const QModelIndex&) const { return columns; }

const WrittenChange* JournalModel::change(const QModelIndex& index) const {
    if (index.internalId() != ofEdit)
        return &line(static_cast<int>(index.internalId()) - 1)
                    .command.changes[static_cast<std::size_t>(index.row())];
    const auto& changes = line(index.row()).command.changes;
    return changes.size() == 1 ? &changes.front() : nullptr;
}

QString JournalModel::changeText(const WrittenChange& change, int column) const {
    const auto address = parseAddress(change.address);
    switch (column) {
    case what:
        return address ? labelOf(document_.economy(), *address) : toQt(change.address);
    case from:
        return shown(address, change.before);
    case to:
        return shown(address, change.after);
    default:
        return {};
    }
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    if (role == Qt::ToolTipRole) return addressOf(index);
    if (role != Qt::DisplayRole) return {};
    const WrittenChange* one = change(index);
    if (index.internalId() != ofEdit) return changeText(*one, index.column());
    const JournalEntry& edit = line(index.row());
    if (index.column() == when)
        return QLocale().toString(QDateTime::fromString(toQt(edit.when), Qt::ISODate).toLocalTime(),
                                  "d MMM yyyy, HH:mm:ss");
    if (index.column() == what) return textOf(edit.command.name);
    if (one) return changeText(*one, index.column());
    return index.column() == to
               ? tr("%n cell(s) or row(s)", nullptr, static_cast<int>(edit.command.changes.size()))
               : QString();
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case when:
        return tr("When");
    case what:
        return tr("What");
    case from:
        return tr("From");
    case to:
        return tr("To");
    default:
        return {};
    }
}

QString JournalModel::addressOf(const QModelIndex& index) const {
    const WrittenChange* one = index.isValid() ? change(index) : nullptr;
    return one ? toQt(one->address) : QString();
}

} // namespace breakeven::ui
