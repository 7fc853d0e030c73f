#include "intake/missing_model.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "economy/table/words.h"
#include "theme/row_heading.h"
#include "theme/type.h"

namespace breakeven::ui {

namespace {

// Stands for the choice that leaves rows out, which is no word of any table.
const QString leftOut = QStringLiteral("\x1f");

} // namespace

MissingModel::MissingModel(IntakeDraft& draft, QObject* parent)
    : QAbstractTableModel(parent), draft_(draft) {}

// What stays the same keeps its place, so that nobody is moved while going down the list.
void MissingModel::refresh() {
    const auto& now = draft_.plan().missing;
    if (now.size() == things_.size() && !now.empty()) {
        things_ = now;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    things_ = now;
    endResetModel();
}

std::vector<Choice> MissingModel::choices(const QModelIndex& index) const {
    std::vector<Choice> kinds;
    if (index.column() == kind)
        for (const char* word : words::organisationKinds) kinds.push_back({word, wordTitle(word)});
    return kinds;
}

int MissingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(things_.size());
}
int MissingModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags MissingModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const NewThing& thing = things_[static_cast<std::size_t>(index.row())];
    if (index.column() == what) flags |= Qt::ItemIsUserCheckable;
    if (index.column() == kind && thing.table == TableId::organisations) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant MissingModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const NewThing& thing = things_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == what)
        return int(thing.wanted ? Qt::Checked : Qt::Unchecked);
    if (role == Qt::EditRole && index.column() == kind) return toQt(thing.kind);
    if (role == Qt::TextAlignmentRole && index.column() == rowsOf)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (index.column()) {
    case what:
        return titleOf(specification(thing.table));
    case code:
        return toQt(thing.code);
    case name:
        return toQt(thing.name);
    case kind:
        if (thing.table == TableId::organisations) return wordTitle(thing.kind);
        if (thing.table == TableId::indices) return tr("0% until you type its rates");
        if (thing.table == TableId::measures) return tr("lower is better");
        return {};
    case rowsOf:
        return QVariant::fromValue(thing.rows);
    default:
        return {};
    }
}

bool MissingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const NewThing thing = things_[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == what) {
        const bool wanted = value.toInt() == Qt::Checked;
        draft_.decide([&](IntakeChoice& choice) {
            if (wanted)
                choice.notMade.erase({thing.table, thing.code});
            else
                choice.notMade.insert({thing.table, thing.code});
        });
        return true;
    }
    if (role != Qt::EditRole || index.column() != kind) return false;
    draft_.decide([&](IntakeChoice& choice) { choice.kinds[thing.code] = toCore(value.toString()); });
    return true;
}

QVariant MissingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role, 2);
    if (role != Qt::DisplayRole) return {};
    const QString titles[]{tr("Make a row of"), tr("Code"), tr("Name"), tr("Kind"), tr("Rows")};
    return titles[section];
}

ReadWordsModel::ReadWordsModel(IntakeDraft& draft, QObject* parent)
    : QAbstractTableModel(parent), draft_(draft) {}

void ReadWordsModel::refresh() {
    const auto& now = draft_.plan().words;
    if (now.size() == words_.size() && !now.empty()) {
        words_ = now;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    beginResetModel();
    words_ = now;
    endResetModel();
}

bool ReadWordsModel::isLeftOut(const ReadWord& word) const {
    const auto said = draft_.choice().meanings.find({word.column, word.text});
    return said != draft_.choice().meanings.end() && said->second.empty();
}

bool ReadWordsModel::isUnknown(const ReadWord& word) const {
    return word.meaning.empty() && !isLeftOut(word);
}

int ReadWordsModel::unknown() const {
    return static_cast<int>(std::count_if(words_.begin(), words_.end(),
                                          [this](const ReadWord& word) { return isUnknown(word); }));
}

int ReadWordsModel::firstUnknown() const {
    const auto first =
        std::find_if(words_.begin(), words_.end(), [this](const ReadWord& word) { return isUnknown(word); });
    return first == words_.end() ? 0 : static_cast<int>(first - words_.begin());
}

std::vector<Choice> ReadWordsModel::choices(const QModelIndex& index) const {
    if (index.column() != meaning) return {};
    const ReadWord& word = words_[static_cast<std::size_t>(index.row())];
    std::vector<Choice> all{{toCore(leftOut), tr("Leave these rows out")}};
    const Column& column = draft_.table().columns[word.column];
    for (const Choice& choice : choicesOf(column, draft_.document().effective()))
        if (!choice.text.empty()) all.push_back(choice);
    return all;
}

int ReadWordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(words_.size());
}
int ReadWordsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags ReadWordsModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return {};
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == meaning ? flags | Qt::ItemIsEditable : flags;
}

QVariant ReadWordsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const ReadWord& word = words_[static_cast<std::size_t>(index.row())];
    if (role == Qt::EditRole && index.column() == meaning)
        return isLeftOut(word) ? leftOut : toQt(word.meaning);
    if (role == Qt::TextAlignmentRole && index.column() == rowsOf)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::FontRole && index.column() == meaning && isUnknown(word)) return strongFont();
    if (role != Qt::DisplayRole || word.column >= draft_.table().columns.size()) return {};
    const Column& column = draft_.table().columns[word.column];
    switch (index.column()) {
    case ofColumn:
        return titleOf(column);
    case text:
        return toQt(word.text).simplified();
    case meaning: {
        if (isLeftOut(word)) return tr("left out");
        if (word.meaning.empty()) return tr("not known: choose");
        const QString shown =
            shownText(column, word.meaning, draft_.document().effective(), workingUnit(draft_.document()));
        return draft_.choice().meanings.contains({word.column, word.text}) ? shown
                                                                           : tr("%1 (guessed)").arg(shown);
    }
    case rowsOf:
        return QVariant::fromValue(word.rows);
    default:
        return {};
    }
}

bool ReadWordsModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() != meaning) return false;
    const ReadWord word = words_[static_cast<std::size_t>(index.row())];
    const std::string chosen = value.toString() == leftOut ? std::string() : toCore(value.toString());
    draft_.decide([&](IntakeChoice& choice) { choice.meanings[{word.column, word.text}] = chosen; });
    return true;
}

QVariant ReadWordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return unseenRowHeading(*this, section, role, 2);
    if (role != Qt::DisplayRole) return {};
    const QString titles[]{tr("Column"), tr("In the file"), tr("Means"), tr("Rows")};
    return titles[section];
}

} // namespace breakeven::ui
