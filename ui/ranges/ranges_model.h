#pragma once

#include "grid/table_model.h"
#include "insight/uncertainty/range_picture.h"

#include <map>
#include <optional>

namespace breakeven::ui {

/// The table of ranges, each with the picture of its density beside its distribution.
class RangesModel : public TableModel {
    Q_OBJECT

public:
    explicit RangesModel(Document& document, QObject* parent = nullptr);

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Drawn {
        std::optional<RangePicture> picture;
        QString meaning; ///< of the whole range; blank while there is an error in it
    };
    const Drawn& drawn(std::size_t row) const;

    mutable std::map<std::string, Drawn> drawn_; ///< by what a row says and its cell holds
};

} // namespace breakeven::ui
