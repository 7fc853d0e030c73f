#include "shell/journal_model.h"

#include "document/message_text.h"
#include "document/written_time.h"
#include "economy/reading/document_names.h"

namespace breakeven::ui {

namespace {

constexpr quintptr ofEdit = 0; // a change's internal id is its edit's row + 1

} // namespace

JournalModel::JournalModel(Document& document, QObject* parent)
    : QAbstractItemModel(parent), document_(document) {
    connect(&document, &Document::journalChanged, this, &JournalModel::refresh);
}

void JournalModel::setFilter(const JournalFilter& filter) {
    if (filter == filter_) return;
    filter_ = filter;
    refresh();
}

void JournalModel::refresh() {
    constexpr std::size_t many = 2'000; // entries and changes
    narrowing_.cancel();
    beginResetModel();
    lines_.clear();
    next_ = filter_.isNothing() ? 0 : document_.journal().size();
    std::size_t seen = 0;
    for (; next_ > 0 && seen < many; --next_) {
        seen += 1 + document_.journal()[next_ - 1].command.changes.size();
        if (auto line = lineOf(next_ - 1)) lines_.push_back(std::move(*line));
    }
    if (next_ > 0) narrowing_.run([this] { return narrow(); }, [this] { Q_EMIT looked(); });
    endResetModel();
}

// Looks at the next entry; false after the last.
bool JournalModel::narrow() {
    if (next_ == 0) return false;
    auto line = lineOf(--next_);
    if (!line) return true;
    const int row = static_cast<int>(lines_.size());
    beginInsertRows({}, row, row);
    lines_.push_back(std::move(*line));
    endInsertRows();
    return true;
}

std::optional<JournalModel::Line> JournalModel::lineOf(std::size_t entry) const {
    const JournalEntry& edit = document_.journal()[entry];
    const Economy& now = document_.economy();
    if (!isWanted(filter_, edit, now)) return std::nullopt;
    Line line{entry, {}};
    const auto& changes = edit.command.changes;
    for (std::size_t i = 0; filter_.cell && i < changes.size(); ++i)
        if (isOf(readChange(changes[i], now), *filter_.cell)) line.changes.push_back(i);
    return line;
}

std::size_t JournalModel::entryAt(int row) const {
    const auto place = static_cast<std::size_t>(row);
    return filter_.isNothing() ? document_.journal().size() - 1 - place : lines_[place].entry;
}

const JournalEntry& JournalModel::entry(int row) const { return document_.journal()[entryAt(row)]; }

std::size_t JournalModel::changesAt(int row) const {
    const bool some = !filter_.isNothing() && !lines_[static_cast<std::size_t>(row)].changes.empty();
    return some ? lines_[static_cast<std::size_t>(row)].changes.size() : entry(row).command.changes.size();
}

std::size_t JournalModel::changeAt(int row, std::size_t place) const {
    const bool some = !filter_.isNothing() && !lines_[static_cast<std::size_t>(row)].changes.empty();
    return some ? lines_[static_cast<std::size_t>(row)].changes[place] : place;
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
    if (!parent.isValid())
        return static_cast<int>(filter_.isNothing() ? document_.journal().size() : lines_.size());
    if (parent.internalId() != ofEdit || parent.column() != 0) return 0;
    const std::size_t changes = changesAt(parent.row());
    return changes > 1 ? static_cast<int>(changes) : 0;
}

int JournalModel::columnCount(const QModelIndex&) const { return columns; }

std::optional<JournalChange> JournalModel::change(const QModelIndex& index) const {
    const bool ofOne = index.internalId() != ofEdit;
    const int row = ofOne ? static_cast<int>(index.internalId()) - 1 : index.row();
    if (!ofOne && changesAt(row) != 1) return std::nullopt;
    const std::size_t at = changeAt(row, ofOne ? static_cast<std::size_t>(index.row()) : 0);
    return readChange(entry(row).command.changes[at], document_.economy());
}

// That of an override is known; of other edits the one the person looked at, where the journal says.
QString JournalModel::scenarioOf(const JournalEntry& entry,
                                 const std::optional<JournalChange>& change) const {
    const std::string& code = change && !change->scenario.empty() ? change->scenario : entry.by.scenario;
    if (code.empty()) return tr("Base");
    return toQt(rowName(document_.economy(), TableId::scenarios, code));
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto one = change(index);
    const Economy& now = document_.economy();
    if (role == Qt::ToolTipRole)
        return one && index.column() >= what
                   ? QStringList{placeWords(*one, now), index.column() == from ? beforeWords(*one, now)
                                                        : index.column() == to ? afterWords(*one, now)
                                                                               : addressOf(index)}
                         .join(QLatin1Char('\n'))
                   : QString();
    if (role != Qt::DisplayRole) return {};
    const bool isEdit = index.internalId() == ofEdit;
    const JournalEntry& edit = entry(isEdit ? index.row() : static_cast<int>(index.internalId()) - 1);
    switch (index.column()) {
    case when:
        return isEdit ? writtenMoment(edit.when) : QString();
    case who:
        return isEdit ? toQt(edit.by.who) : QString();
    case scenario:
        return isEdit || (one && !one->scenario.empty()) ? scenarioOf(edit, one) : QString();
    case what:
        return isEdit ? textOf(edit.command.name) : one ? placeWords(*one, now) : QString();
    case from:
        return one ? beforeWords(*one, now) : QString();
    case to:
        return one ? afterWords(*one, now)
                   : tr("%n cell(s) or row(s)", nullptr, static_cast<int>(changesAt(index.row())));
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
    case when:
        return tr("When");
    case who:
        return tr("Who");
    case scenario:
        return tr("Scenario");
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
    const auto one = index.isValid() ? change(index) : std::nullopt;
    return one && one->about ? toQt(toText(*one->about)) : QString();
}

QString JournalModel::beforeOf(const QModelIndex& index) const {
    const auto one = index.isValid() ? change(index) : std::nullopt;
    return one ? beforeWords(*one, document_.economy()) : QString();
}

std::size_t JournalModel::entryOf(const QModelIndex& index) const {
    return entryAt(index.internalId() == ofEdit ? index.row() : static_cast<int>(index.internalId()) - 1);
}

std::vector<Address> JournalModel::placesOf(const QModelIndex& index) const {
    std::vector<Address> places;
    const auto take = [&](const std::optional<JournalChange>& one) {
        if (one && one->written) places.push_back(*one->written);
    };
    if (index.internalId() != ofEdit || changesAt(index.row()) == 1) {
        take(change(index));
        return places;
    }
    const QModelIndex edit = this->index(index.row(), 0);
    for (int row = 0; row < rowCount(edit); ++row) take(change(this->index(row, 0, edit)));
    return places;
}

} // namespace breakeven::ui
