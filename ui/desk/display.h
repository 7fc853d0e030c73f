#pragma once

#include "desk/selection.h"
#include "money/format.h"

namespace breakeven::ui {

/// How figures are shown in the whole window: in £, £000 or £m; and what is chosen among those shown.
class Display : public QObject {
    Q_OBJECT

public:
    explicit Display(QObject* parent = nullptr) : QObject(parent), selection_(new Selection(this)) {}

    MoneyUnit unit() const { return unit_; }
    void setUnit(MoneyUnit unit) {
        if (unit == unit_) return;
        unit_ = unit;
        Q_EMIT unitChanged();
    }

    /// Whoever shows figures may choose among them; how they are shown stays as it is.
    Selection& selection() const { return *selection_; }

Q_SIGNALS:
    void unitChanged();

private:
    MoneyUnit unit_ = MoneyUnit::thousands;
    Selection* selection_;
};

} // namespace breakeven::ui
