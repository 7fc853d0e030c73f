#include "find/palette_model.h"

#include "theme/icons.h"

namespace breakeven::ui {

void PaletteModel::show(std::vector<PaletteGroup> groups) {
    beginResetModel();
    groups_ = std::move(groups);
    lines_.clear();
    for (std::size_t g = 0; g < groups_.size(); ++g) {
        const PaletteGroup& group = groups_[g];
        lines_.push_back({Kind::heading, g, 0});
        for (std::size_t entry = 0; entry < group.entries.size(); ++entry)
            lines_.push_back({Kind::entry, g, entry});
        if (group.count > static_cast<int>(group.entries.size())) lines_.push_back({Kind::more, g, 0});
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(lines_.size());
}

const PaletteGroup& PaletteModel::groupAt(int row) const {
    return groups_[lines_[static_cast<std::size_t>(row)].group];
}

const PaletteEntry& PaletteModel::entryAt(int row) const {
    return groupAt(row).entries[lines_[static_cast<std::size_t>(row)].entry];
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const int row = index.row();
    const PaletteGroup& group = groupAt(row);
    const Kind kind = kindAt(row);
    if (role == kindRole) return static_cast<int>(kind);
    if (kind == Kind::heading) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return group.title;
        return {};
    }
    if (kind == Kind::more) {
        const int others = group.count - static_cast<int>(group.entries.size());
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return tr("%n more", nullptr, others);
        return {};
    }
    const PaletteEntry& entry = entryAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::DecorationRole:
        return entry.icon.isEmpty() ? QVariant() : QVariant(icon(entry.icon));
    case codeRole:
        return entry.code;
    case whereRole:
        return entry.where;
    case sideRole:
        return entry.side;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList said{entry.name};
        for (const QString& part : {entry.code, entry.where, entry.side})
            if (!part.isEmpty()) said << part;
        return said.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) return Qt::NoItemFlags;
    if (kindAt(index.row()) == Kind::heading) return Qt::ItemIsEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

int PaletteModel::nextChoice(int row, int step) const {
    const int rows = rowCount();
    for (int tried = 0; tried < rows; ++tried) {
        row = row < 0 && step < 0 ? rows - 1 : (row + step + rows) % rows;
        if (kindAt(row) != Kind::heading) return row;
    }
    return -1;
}

int PaletteModel::count() const {
    int all = 0;
    for (const PaletteGroup& group : groups_) all += group.count;
    return all;
}

} // namespace breakeven::ui
