#include "arrangements/arrangement_commands.h"

#include "arrangements/replicate_dialog.h"
#include "arrangements/template_dialog.h"
#include "document/message_text.h"
#include "money/financial_year.h"

#include <QMessageBox>

namespace breakeven::ui {

ArrangementCommands::ArrangementCommands(Document& document, QWidget* window)
    : QObject(window), document_(document), window_(window) {}

void ArrangementCommands::add() {
    if (!document_.figures().base) {
        QMessageBox::information(window_, tr("New arrangement"),
                                 tr("A template works with the figures of the base, and there are none yet: "
                                    "see Checks for what is missing or wrong."));
        return;
    }
    TemplateDialog dialog(document_, window_);
    if (dialog.exec() == QDialog::Accepted) goTo(dialog.arrangement(), dialog.scenario());
}

void ArrangementCommands::bring() {
    ReplicateDialog dialog(document_, window_);
    if (dialog.exec() == QDialog::Accepted) goTo(dialog.arrangement(), dialog.scenario());
}

void ArrangementCommands::goTo(const QString& arrangement, const QString& scenario) {
    document_.setScenario(scenario);
    Q_EMIT arrangementWanted(arrangement);
}

void ArrangementCommands::remove(const QString& arrangement) {
    const auto problems = document_.eraseWhole(TableId::arrangements, arrangement);
    if (!problems.empty()) Q_EMIT failed(tr("The arrangement could not be deleted"), problems);
}

void ArrangementCommands::enter(const QString& arrangement, const char* column, const std::string& text,
                                const Message& name) {
    const CellEntry entry{Address{TableId::arrangements, {toCore(arrangement)}, column}, text};
    const auto problems = document_.enter({&entry, 1}, MissingRow::refused, name);
    if (!problems.empty()) Q_EMIT failed(tr("The arrangement could not be changed"), problems);
}

void ArrangementCommands::move(const QString& arrangement, int years) {
    const Table& table = document_.effective()[TableId::arrangements];
    const auto row = table.find({toCore(arrangement)});
    const auto start = row ? parseYear(table.at(*row, "start_year")) : std::nullopt;
    if (!start) return;
    const std::string wanted = toText(*start + years);
    enter(arrangement, "start_year", wanted,
          message(translatable("Message", "Started %1 in %2 (was %3)"), table.at(*row, "name"), wanted,
                  toText(*start)));
}

void ArrangementCommands::enable(const QString& arrangement, bool enabled) {
    const Table& table = document_.effective()[TableId::arrangements];
    const auto row = table.find({toCore(arrangement)});
    if (!row) return;
    const std::string& name = table.at(*row, "name");
    enter(arrangement, "enabled", enabled ? "yes" : "no",
          enabled ? message(translatable("Message", "Switched %1 on"), name)
                  : message(translatable("Message", "Switched %1 off"), name));
}

} // namespace breakeven::ui
