#include "arrangements/template_dialog.h"

#include "arrangements/kind_step.h"
#include "arrangements/questions_step.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "economy/table/first_error.h"
#include "theme/type.h"

#include <QMessageBox>

namespace breakeven::ui {

TemplateDialog::TemplateDialog(Document& document, QWidget* parent)
    : QWizard(parent), document_(document), draft_(document) {
    setWindowTitle(tr("New arrangement"));
    setWizardStyle(QWizard::ClassicStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButtonText(QWizard::FinishButton, tr("&Add arrangement"));
    addPage(new KindStep(draft_));
    for (const TemplateStep step : {TemplateStep::who, TemplateStep::when, TemplateStep::howMuch})
        addPage(new QuestionsStep(draft_, document_, step));
    resize(roomOnScreen(225, 160));
}

void TemplateDialog::accept() {
    auto filled = draft_.filled(draft_.evidence);
    const std::size_t scenarios = document_.economy()[TableId::scenarios].size();
    auto problems = filled ? document_.edit(std::move(filled->command)) : std::move(filled.problems);
    if (!problems.empty()) {
        QMessageBox::warning(this, windowTitle(), saidOf(firstError(problems), document_.effective()));
        return;
    }
    arrangement_ = toQt(filled->arrangement);
    const Table& table = document_.economy()[TableId::scenarios];
    scenario_ = table.size() > scenarios                           ? toQt(table[table.size() - 1].front())
                : draft_.placement.where == Placement::Where::base ? document_.scenario()
                                                                   : toQt(draft_.placement.scenario);
    QWizard::accept();
}

} // namespace breakeven::ui
