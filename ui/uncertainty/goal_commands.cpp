#include "uncertainty/goal_commands.h"

#include "document/message_text.h"
#include "uncertainty/goal_dialog.h"

namespace breakeven::ui {

GoalCommands::GoalCommands(Document& document, const Display& display, const Simulator& simulator,
                           QWidget* window)
    : QObject(window), document_(document), display_(display), simulator_(simulator), window_(window) {}

void GoalCommands::seek(const FigureQuestion& question) {
    GoalDialog dialog(document_, display_, simulator_.order(), window_);
    if (!question.address.isEmpty()) dialog.setCell(question.address);
    if (const auto figure = parseFigure(toCore(question.figure))) dialog.setFigure(*figure);
    dialog.exec();
}

} // namespace breakeven::ui
