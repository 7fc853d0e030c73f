#pragma once

#include <QAbstractListModel>

#include <functional>
#include <vector>

namespace breakeven::ui {

/// Something a search may lead to.
struct PaletteEntry {
    QString name;
    QString code;  ///< beside the name
    QString where; ///< below it
    QString side;  ///< at the right: a value, or the keys that do the same
    QString icon;
    std::function<void()> go;
};

/// What was found of one kind: its best entries, and how many there are.
struct PaletteGroup {
    QString title;
    std::vector<PaletteEntry> entries;
    int count = 0;
    int rank = 0; ///< of the best
};

/// What was found, group by group: a heading, its entries, and a line that leads to the others of the group.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { kindRole = Qt::UserRole, codeRole, whereRole, sideRole };
    enum class Kind { heading, entry, more };

    explicit PaletteModel(QObject* parent = nullptr) : QAbstractListModel(parent) {}

    void show(std::vector<PaletteGroup> groups);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    Kind kindAt(int row) const { return lines_[static_cast<std::size_t>(row)].kind; }
    const PaletteGroup& groupAt(int row) const;
    /// Precondition: there is an entry.
    const PaletteEntry& entryAt(int row) const;
    /// The next row that can be chosen, from `row` on by `step` (1 or -1), round the ends; -1 if there is
    /// none.
    int nextChoice(int row, int step) const;
    /// How many entries were found, shown or not.
    int count() const;

private:
    struct Line {
        Kind kind;
        std::size_t group;
        std::size_t entry;
    };

    std::vector<PaletteGroup> groups_;
    std::vector<Line> lines_;
};

} // namespace breakeven::ui
