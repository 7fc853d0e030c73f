#pragma once

#include "desk/display.h"
#include "document/background_task.h"
#include "document/document.h"
#include "insight/sensitivity/goal_seek.h"
#include "insight/uncertainty/simulate.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace breakeven::ui {

class CurveChart;
class FigureChoice;

/// Finds the value of a cell at which a figure reaches a target, or does so in a share of the draws, and
/// makes a scenario of it.
class GoalDialog : public QDialog {
    Q_OBJECT

public:
    /// `order` says which draws a share is of.
    GoalDialog(Document& document, const Display& display, const SimulationOrder& order,
               QWidget* parent = nullptr);

    void setCell(const QString& address);
    void setFigure(const Figure& figure);
    /// Whose statement the figure is of.
    void setOrganisation(const std::string& org);

    QLineEdit& cell() const { return *cell_; }
    QComboBox& change() const { return *change_; }
    FigureChoice& figure() const { return *figure_; }
    QLineEdit& target() const { return *target_; }
    QCheckBox& byDraws() const { return *byDraws_; }
    QDoubleSpinBox& share() const { return *share_; }
    QPushButton& seek() const { return *seek_; }
    QPushButton& make() const { return *make_; }
    CurveChart& chart() const { return *chart_; }
    QString sentence() const;
    bool isBusy() const { return task_.isBusy(); }

Q_SIGNALS:
    void progressed(int done, int all);

private:
    QWidget* makeForm();
    QWidget* makeResult();
    void judge();
    void work();
    void take(Result<Goal> found);
    void forget();
    void makeScenario();
    GoalRequest request() const;
    Column sought() const;
    std::string read(const QLineEdit& field, const Column& column) const;

    Document& document_;
    const Display& display_;
    SimulationOrder order_;
    QLineEdit* cell_;
    QLabel* cellName_;
    QComboBox* change_;
    FigureChoice* figure_;
    QLineEdit* target_;
    QLabel* targetUnit_;
    QCheckBox* byDraws_;
    QDoubleSpinBox* share_;
    QLineEdit *from_, *to_;
    QPushButton *seek_, *stop_, *make_;
    QProgressBar* progress_;
    QStackedWidget* stack_;
    QLabel *empty_, *sentence_, *others_;
    CurveChart* chart_;
    QLineEdit* name_;
    std::optional<Goal> goal_;
    BackgroundTask task_;
};

} // namespace breakeven::ui
