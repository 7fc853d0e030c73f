#include "measures/measure_dialog.h"

#include "document/labels.h"
#include "document/message_text.h"
#include "document/problem_text.h"
#include "economy/edit/measure_edit.h"
#include "economy/table/first_error.h"
#include "economy/table/words.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace breakeven::ui {

namespace {

constexpr int leastLetters = 24;

// A name longer than its field ends in dots, so that labels are seen whole.
void list(QComboBox& box, const Economy& economy, TableId table, const QString& blank) {
    box.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box.setMinimumContentsLength(leastLetters);
    box.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box.addItem(blank, QString());
    for (std::size_t row = 0; row < economy[table].size(); ++row)
        box.addItem(codedLabelOf(economy, table, row), toQt(economy[table][row].front()));
}

/// The first arrangement that takes activity away or elsewhere; blank where none does.
std::string firstOnActivity(const Economy& economy) {
    const Table& effects = economy[TableId::effects];
    for (std::size_t row = 0; row < effects.size(); ++row)
        if (words::has(words::activityEffects, effects.at(row, "type")))
            return effects.at(row, "arrangement");
    return {};
}

std::string chosen(const QComboBox& box) { return toCore(box.currentData().toString()); }

void choose(QComboBox& box, const std::string& code) {
    box.setCurrentIndex(std::max(0, box.findData(toQt(code))));
}

} // namespace

MeasureDialog::MeasureDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), name_(new QLineEdit), unit_(new QLineEdit),
      target_(new QLineEdit), value_(new QLineEdit), arrangement_(new QComboBox),
      commissioner_(new QComboBox), provider_(new QComboBox), service_(new QComboBox), better_(new QComboBox),
      refusal_(new QLabel) {
    setWindowTitle(tr("New measure"));
    const Economy& economy = document.effective();
    list(*arrangement_, economy, TableId::arrangements, tr("no arrangement"));
    list(*commissioner_, economy, TableId::organisations, tr("all commissioners"));
    list(*provider_, economy, TableId::organisations, tr("all providers"));
    list(*service_, economy, TableId::services, tr("no service"));
    for (const char* word : {"down", "up"}) better_->addItem(wordTitle(word), QString::fromLatin1(word));
    name_->setPlaceholderText(tr("Emergency admissions of residents"));
    unit_->setPlaceholderText(tr("admissions"));
    target_->setToolTip(tr("The monthly target; blank: none"));
    value_->setToolTip(tr("What one unit saved is worth in £; blank: savings are shown in units only"));
    arrangement_->setToolTip(tr("Limits are recalculated from its start, and its benefit is shown"));
    service_->setToolTip(tr("The service whose volumes the measure counts: they show what would have "
                            "happened without the arrangement"));
    refusal_->setProperty("role", "finding");
    refusal_->setWordWrap(true);
    refusal_->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    connect(buttons, &QDialogButtonBox::accepted, this, &MeasureDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("&Name"), name_);
    layout->addRow(tr("&Unit"), unit_);
    layout->addRow(tr("Which way is &better"), better_);
    layout->addRow(tr("&Target a month"), target_);
    layout->addRow(tr("Arrange&ment it shows"), arrangement_);
    layout->addRow(tr("&Service it counts"), service_);
    layout->addRow(tr("&Provider"), provider_);
    layout->addRow(tr("&Commissioner"), commissioner_);
    layout->addRow(tr("&Value per unit (£)"), value_);
    layout->addRow(refusal_);
    layout->addRow(buttons);
    setMinimumWidth(roomOnScreen(150, 1).width());
    connect(arrangement_, &QComboBox::currentIndexChanged, this,
            [this] { proposeFrom(chosen(*arrangement_)); });
    for (QLineEdit* line : {name_, unit_, target_, value_})
        connect(line, &QLineEdit::textChanged, refusal_, &QWidget::hide);
    arrangement_->setCurrentIndex(std::max(0, arrangement_->findData(toQt(firstOnActivity(economy)))));
}

// What the arrangement's first effect on activity takes away.
void MeasureDialog::proposeFrom(const std::string& arrangement) {
    const Economy& economy = document_.effective();
    const Table& effects = economy[TableId::effects];
    for (std::size_t row = 0; row < effects.size(); ++row) {
        if (effects.at(row, "arrangement") != arrangement ||
            !words::has(words::activityEffects, effects.at(row, "type")))
            continue;
        choose(*service_, effects.at(row, "service"));
        choose(*provider_, effects.at(row, "org"));
        choose(*commissioner_, effects.at(row, "commissioner"));
        const auto service = economy[TableId::services].find({effects.at(row, "service")});
        if (!service) return;
        if (!name_->isModified()) name_->setText(toQt(economy[TableId::services].at(*service, "name")));
        if (!unit_->isModified()) unit_->setText(toQt(economy[TableId::services].at(*service, "unit")));
        return;
    }
}

void MeasureDialog::accept() {
    const std::string name = toCore(name_->text());
    const std::string code = measureCodeFor(document_.economy(), name);
    auto command = addMeasure(document_.economy(), {{"name", name},
                                                    {"unit", toCore(unit_->text())},
                                                    {"better", chosen(*better_)},
                                                    {"target", toCore(target_->text())},
                                                    {"arrangement", chosen(*arrangement_)},
                                                    {"service", chosen(*service_)},
                                                    {"provider", chosen(*provider_)},
                                                    {"commissioner", chosen(*commissioner_)},
                                                    {"value", toCore(value_->text())}});
    const auto problems = command ? document_.edit(std::move(*command)) : std::move(command.problems);
    if (problems.empty()) {
        measure_ = code;
        return QDialog::accept();
    }
    refusal_->setText(saidOf(firstError(problems), document_.effective()));
    refusal_->setAccessibleName(refusal_->text());
    refusal_->show();
}

} // namespace breakeven::ui
