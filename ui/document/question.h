#pragma once

#include "insight/explanation/figure.h"

#include <QEvent>
#include <QString>

#include <functional>

class QAbstractItemView;
class QAction;
class QModelIndex;
class QWidget;

namespace breakeven::ui {

/// What somebody who points at a figure or cell wants to know.
struct FigureQuestion {
    enum class About {
        figure, ///< how it is made
        cell,   ///< who uses it
        value,  ///< which value of the cell a figure needs
        range,  ///< how the cell may come out otherwise
    } about = About::figure;
    QString address = {};  ///< of a figure (insight/explanation/figure.h), blank where what is pointed at has
                           ///< no explanation; of the cell; blank where one is still to be chosen
    QString remark = {};   ///< why it is another figure that is explained, or none
    QString scenario = {}; ///< the figure's; blank: the present one
    QString figure = {};   ///< whose target is asked about, by its address; blank: to be chosen

    bool operator==(const FigureQuestion&) const = default;
};

/// What models of results say of a figure besides Qt's own roles.
enum FigureRole {
    figureRole = Qt::UserRole + 0x100, ///< QString, its address
    figureRemarkRole,                  ///< QString, FigureQuestion::remark
    figureScenarioRole,                ///< QString, FigureQuestion::scenario
};

/// A question on its way from the widget that shows a figure up to the window, which answers it.
class QuestionEvent : public QEvent {
public:
    explicit QuestionEvent(FigureQuestion question);
    static Type kind();

    const FigureQuestion& question() const { return question_; }

private:
    FigureQuestion question_;
};

/// Sends a question up from `asker` until somebody accepts it; a dialog that holds the window up lets none
/// pass.
void ask(QWidget& asker, const FigureQuestion& question);

/// The address of a figure, as roles and questions have it.
QString addressOf(const Figure& figure);

/// The question a place of a model of results stands for.
FigureQuestion questionAt(const QModelIndex& index);

/// Adds the action *Explain* to a widget, which does `explain` of where the keyboard is.
QAction* addExplain(QWidget& widget, std::function<void()> explain);

/// Has the figures of a view of results explained: by the action, which is returned, by Enter and by a double
/// click.
QAction* explainFigures(QAbstractItemView& view);

/// Chooses *Explain* for the figure the keyboard is at, around `focused`; false where there is none.
bool explainAt(QWidget* focused);

} // namespace breakeven::ui
