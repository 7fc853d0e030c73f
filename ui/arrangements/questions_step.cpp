#include "arrangements/questions_step.h"

#include "arrangements/effect_preview.h"
#include "arrangements/question_field.h"
#include "arrangements/template_library.h"
#include "desk/chart_figures.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/working_unit.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace breakeven::ui {

QuestionsStep::QuestionsStep(TemplateDraft& draft, const Document& document, TemplateStep step)
    : draft_(draft), document_(document), step_(step) {
    auto* layout = new QVBoxLayout(this);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the fields take the keyboard
    layout->addWidget(scroll, 1);
    if (step != TemplateStep::howMuch) return;
    layout->addWidget(makeRangesTick());
    layout->addWidget(new EffectPreview(draft, document));
}

void QuestionsStep::initializePage() {
    const QString kind = wordTitle(draft_.arrangement().kind);
    switch (step_) {
    case TemplateStep::who:
        setTitle(tr("%1: which organisations?").arg(kind));
        setSubTitle(tr("The most likely are suggested; results are those of the base year."));
        break;
    case TemplateStep::when:
        setTitle(tr("%1: when and how fast?").arg(kind));
        setSubTitle(tr("Dates and pace can be changed on the timeline afterwards."));
        break;
    case TemplateStep::howMuch:
        setTitle(tr("%1: how much?").arg(kind));
        setSubTitle(
            tr("Central is what the evidence suggests; below, in %1, the effect on each organisation.")
                .arg(toQt(symbol(workingUnit(document_)))));
        break;
    }
    form_ = new QWidget;
    auto* form = new QFormLayout(form_);
    form->setRowWrapPolicy(step_ == TemplateStep::howMuch ? QFormLayout::WrapAllRows
                                                          : QFormLayout::DontWrapRows);
    form->setVerticalSpacing(grid(step_ == TemplateStep::howMuch ? 2 : 3));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const Question& question : draft_.arrangement().questions) {
        if (question.step != step_) continue;
        auto* field = new QuestionField(draft_, document_, question);
        auto* label = new QLabel(templateText(question.ask));
        label->setWordWrap(step_ != TemplateStep::howMuch);
        label->setToolTip(templateText(question.help));
        if (step_ == TemplateStep::howMuch) label->setFont(strongFont());
        label->setBuddy(field);
        form->addRow(label, field);
    }
    if (step_ == TemplateStep::when) {
        addPlacement(*form);
        addName(*form);
    }
    findChild<QScrollArea*>()->setWidget(form_);
}

QCheckBox* QuestionsStep::makeRangesTick() {
    auto* tick = new QCheckBox(tr("Bring the &ranges of the evidence too"));
    tick->setToolTip(tr("Low and high of each answer become ranges of the figures made from it: one time in "
                        "ten they are below low, and one time in ten above high."));
    tick->setChecked(draft_.evidence == Evidence::ranges);
    connect(tick, &QCheckBox::toggled, this,
            [this](bool on) { draft_.evidence = on ? Evidence::ranges : Evidence::answers; });
    return tick;
}

void QuestionsStep::addName(QFormLayout& form) {
    auto* name = new QLineEdit(draft_.name());
    name->setCursorPosition(0);
    connect(name, &QLineEdit::textEdited, &draft_, &TemplateDraft::setName);
    form.addRow(tr("What to &call it"), name);
}

void QuestionsStep::addPlacement(QFormLayout& form) {
    using Where = Placement::Where;
    auto* where = new QComboBox;
    std::vector<Placement> places{{Where::newScenario, {}, toCore(document_.scenario())},
                                  {Where::base, {}, {}}};
    where->addItem(document_.inBase() ? tr("A new scenario of that name on top of Base")
                                      : tr("A new scenario of that name on top of %1")
                                            .arg(scenarioName(document_.economy(), document_.scenario())));
    where->addItem(tr("The base, and so every scenario"));
    if (!document_.inBase()) {
        places.insert(places.begin(), {Where::scenario, toCore(document_.scenario()), {}});
        where->insertItem(0,
                          tr("The scenario %1").arg(scenarioName(document_.economy(), document_.scenario())));
    }
    const auto is = [this](const Placement& place) { return place.where == draft_.placement.where; };
    where->setCurrentIndex(static_cast<int>(std::find_if(places.begin(), places.end(), is) - places.begin()));
    if (draft_.placement.where == Where::newScenario) draft_.placement.parent = toCore(document_.scenario());
    connect(where, &QComboBox::activated, this,
            [this, places](int chosen) { draft_.placement = places[static_cast<std::size_t>(chosen)]; });
    form.addRow(tr("&Switched on in"), where);
}

} // namespace breakeven::ui
