#pragma once

#include <QWidget>

class QComboBox;

namespace breakeven::ui {

class FlowLayout;
class SeenFigures;

/// Which year is looked at, and to the end of which month.
class PeriodBar : public QWidget {
    Q_OBJECT

public:
    explicit PeriodBar(SeenFigures& seen, QWidget* parent = nullptr);

    QComboBox& year() const { return *year_; }
    QComboBox& month() const { return *month_; }

    /// Puts another choice before the two.
    void addBefore(const QString& label, QComboBox* choice);

private:
    void refresh();

    SeenFigures& seen_;
    FlowLayout* line_;
    QComboBox *year_, *month_;
};

} // namespace breakeven::ui
