#pragma once

#include "document/in_slices.h"
#include "shell/journal_filter.h"

#include <QAbstractItemModel>

#include <vector>

namespace breakeven::ui {

/// What was done to the document, the latest first, or what of it is asked for; under each edit its cells
/// with what stood there and stands now.
class JournalModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { when, who, scenario, what, from, to, columns };

    explicit JournalModel(Document& document, QObject* parent = nullptr);

    void setFilter(const JournalFilter& filter);
    const JournalFilter& filter() const { return filter_; }
    /// A long journal is still being looked through for what is asked for.
    bool isLooking() const { return narrowing_.isBusy(); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The address a line is about; blank for an edit of several.
    QString addressOf(const QModelIndex& index) const;
    /// The entry of the journal a line is of, and the cells and rows it changed.
    std::size_t entryOf(const QModelIndex& index) const;
    std::vector<Address> placesOf(const QModelIndex& index) const;
    /// What stood there before, in words; blank for an edit of several.
    QString beforeOf(const QModelIndex& index) const;

Q_SIGNALS:
    /// All of a long journal has been looked through.
    void looked();

private:
    /// An entry with those of its changes that are asked for; none named: all.
    struct Line {
        std::size_t entry;
        std::vector<std::size_t> changes;
    };

    void refresh();
    std::optional<Line> lineOf(std::size_t entry) const;
    bool narrow();
    const JournalEntry& entry(int row) const;
    std::size_t entryAt(int row) const;
    std::size_t changesAt(int row) const;
    std::size_t changeAt(int row, std::size_t place) const;
    std::optional<JournalChange> change(const QModelIndex& index) const;
    QString scenarioOf(const JournalEntry& entry, const std::optional<JournalChange>& change) const;

    Document& document_;
    JournalFilter filter_;
    std::vector<Line> lines_; ///< where there is a filter, the latest first
    std::size_t next_ = 0;    ///< so many entries are not looked at yet
    InSlices narrowing_;
};

} // namespace breakeven::ui
