#pragma once

#include <QLabel>

namespace breakeven::ui {

class TableModel;

/// Says under a list of contracts which of those it shows price activity and have none, so that they pay
/// nothing; blank where none does.
class UnpaidRemark : public QLabel {
    Q_OBJECT

public:
    explicit UnpaidRemark(const TableModel& contracts, QWidget* parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void refresh();

    const TableModel& contracts_;
};

} // namespace breakeven::ui
