#pragma once

#include "money/format.h"

#include <QObject>

namespace breakeven::ui {

/// How figures are shown in the whole window: in £, £000 or £m.
class Display : public QObject {
    Q_OBJECT

public:
    explicit Display(QObject* parent = nullptr) : QObject(parent) {}

    MoneyUnit unit() const { return unit_; }
    void setUnit(MoneyUnit unit) {
        if (unit == unit_) return;
        unit_ = unit;
        Q_EMIT unitChanged();
    }

Q_SIGNALS:
    void unitChanged();

private:
    MoneyUnit unit_ = MoneyUnit::thousands;
};

} // namespace breakeven::ui
