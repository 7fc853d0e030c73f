#pragma once

#include "desk/futures.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace breakeven::ui {

class FanChart;
class FanTableModel;
class FigureTable;
class Selection;
class WhenShown;

/// What the future may hold for an organisation or the economy: a fan of one of its figures, the percentiles
/// and chances by year, the sentences that say it; in their place, what would bring them.
class FanPanel : public QWidget {
    Q_OBJECT

public:
    explicit FanPanel(Futures& futures, const ShownFigures& figures, QWidget* parent = nullptr);

    /// An organisation's code, or "economy".
    void setSubject(const QString& code);

    /// Has its chart and table mark what is chosen.
    void link(Selection& selection);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeContent();
    void arrange();
    void refresh();
    void sayWhatIsMissing();
    void showFan();
    void listFigures();
    void act();
    DrawnFigure chosen() const;
    void showFuture(std::size_t year, int percentile);

    Futures& futures_;
    QString subject_ = wholeEconomy;
    QStackedWidget* stack_;
    QLabel* missing_;
    QPushButton* remedy_;
    QHBoxLayout* head_ = nullptr;
    QVBoxLayout* content_ = nullptr;
    QComboBox* figure_;
    QLabel* chance_;
    QProgressBar* progress_;
    QLabel* others_; ///< sentences but that of the chance
    QSplitter* halves_;
    FanChart* chart_;
    FanTableModel* table_;
    FigureTable* tableView_;
    QAction* show_;
    WhenShown* refresh_;
};

} // namespace breakeven::ui
