#include "uncertainty/goal_commands.h"

#include "document/message_text.h"
#include "uncertainty/goal_dialog.h"

namespace breakeven::ui {

namespace {

/// The organisation a cell is of, by its keys; nothing for others.
std::optional<std::string> organisationOf(const Address& cell) {
    std::size_t key = 0;
    for (const Column& column : specification(cell.table).columns) {
        if (!column.key) continue;
        const bool names = column.reference == TableId::organisations || cell.table == TableId::organisations;
        if (names && cell.keys[key] != "*") return cell.keys[key];
        ++key;
    }
    return std::nullopt;
}

} // namespace

GoalCommands::GoalCommands(Document& document, const Display& display, const Simulator& simulator,
                           QWidget* window)
    : QObject(window), document_(document), display_(display), simulator_(simulator), window_(window) {}

void GoalCommands::seek(const FigureQuestion& question) {
    GoalDialog dialog(document_, display_, simulator_.order(), window_);
    if (!question.address.isEmpty()) dialog.setCell(question.address);
    const auto cell = parseAddress(toCore(question.address));
    if (const auto org = cell ? organisationOf(*cell) : std::nullopt) dialog.setOrganisation(*org);
    if (const auto figure = parseFigure(toCore(question.figure))) dialog.setFigure(*figure);
    dialog.exec();
}

} // namespace breakeven::ui
