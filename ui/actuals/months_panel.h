#pragma once

#include "actuals/months_model.h"
#include "desk/shown_figures.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace breakeven::ui {

class GridPanel;
class SeenFigures;

/// Where what was seen is typed or pasted: of one organisation and year, a grid of lines by month for the
/// kind chosen, to date or month by month.
class MonthsPanel : public QWidget {
    Q_OBJECT

public:
    MonthsPanel(Document& document, SeenFigures& seen, QWidget* parent = nullptr);

    /// What a grid can be of, in the order they are chosen from.
    enum class Kind { actual, actualPart, plan, planPart, forecast, activity };
    static constexpr int kinds = 6;

    /// A code; "economy" has nothing to type.
    void setOrganisation(const QString& code);
    void choose(Kind kind);
    void choose(MonthsView view);

    /// Goes to a cell or row of the organisation and year shown, choosing its kind.
    bool reveal(const Address& address);

    MonthsModel& model() const { return *model_; }
    GridPanel& grid() const { return *grid_; }

Q_SIGNALS:
    void cellEntered(const QString& address);

private:
    void refresh();
    MonthsScope scope() const;
    std::vector<std::vector<std::string>> offeredLines() const;
    std::vector<std::vector<std::string>> offeredServices() const;
    bool gives() const;
    Kind kind() const;
    QString hint() const;

    Document& document_;
    SeenFigures& seen_;
    QString organisation_ = wholeEconomy;
    QComboBox *kind_, *view_;
    QLabel* hint_;
    MonthsModel* model_; ///< the grid's
    GridPanel* grid_;
    QStackedWidget* stack_;
};

} // namespace breakeven::ui
