#include "start/new_document_dialog.h"

#include "charts/figure_text.h"
#include "document/message_text.h"
#include "economy/table/first_error.h"
#include "start/beginning_material.h"
#include "start/national_choice.h"
#include "start/organisation_choice.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr FinancialYear firstYear{2009};
constexpr int usualYears = 5;

/// The last year that has ended, which is the one with an outturn.
FinancialYear lastEnded() {
    const QDate today = QDate::currentDate();
    return FinancialYear{today.month() >= 4 ? today.year() : today.year() - 1} - 1;
}

} // namespace

NewDocumentDialog::NewDocumentDialog(QWidget* parent)
    : QDialog(parent), material_(beginningMaterial()), name_(new QLineEdit(tr("New economy"))),
      base_(new QComboBox), years_(new QSpinBox), organisations_(new OrganisationChoice(material_.trusts)),
      national_(new NationalChoice(material_.national)), refusal_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)) {
    setWindowTitle(tr("New document"));
    resize(roomOnScreen(220, 150));
    for (FinancialYear year = firstYear; year <= lastEnded() + 2; year = year + 1)
        base_->addItem(yearText(year), year.start);
    base_->setCurrentIndex(base_->findData(lastEnded().start));
    base_->setToolTip(tr("The last year with an outturn; its figures are typed, not projected."));
    years_->setRange(1, 25);
    years_->setValue(usualYears);
    years_->setToolTip(tr("How many years after the base year are projected, 1 to 25."));
    name_->selectAll();
    refusal_->setWordWrap(true);
    refusal_->setProperty("role", "adverse");
    refusal_->hide();
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Create"));
    buttons_->button(QDialogButtonBox::Ok)->setDefault(true);

    auto* years = new QHBoxLayout;
    auto* yearsLabel = new QLabel(tr("&Years projected"));
    yearsLabel->setBuddy(years_);
    years->addWidget(base_);
    years->addSpacing(grid(4));
    years->addWidget(yearsLabel);
    years->addWidget(years_);
    years->addStretch(1);
    auto* organisationsLabel = new QLabel(tr("&Organisations"));
    organisationsLabel->setBuddy(&organisations_->field());
    organisationsLabel->setAlignment(Qt::AlignTop);
    auto* nationalLabel = new QLabel(tr("National &figures"));
    nationalLabel->setBuddy(&national_->list());
    nationalLabel->setAlignment(Qt::AlignTop);
    auto* baseLabel = new QLabel(tr("&Base year"));
    baseLabel->setBuddy(base_);
    auto* form = new QFormLayout;
    form->setSpacing(grid(2));
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Name"), name_);
    form->addRow(baseLabel, years);
    form->addRow(organisationsLabel, organisations_);
    form->addRow(nationalLabel, national_);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form, 1);
    layout->addWidget(refusal_);
    layout->addWidget(buttons_);

    connect(base_, &QComboBox::currentIndexChanged, this, &NewDocumentDialog::followYears);
    connect(years_, &QSpinBox::valueChanged, this, &NewDocumentDialog::followYears);
    connect(organisations_, &OrganisationChoice::changed, refusal_, &QWidget::hide);
    connect(organisations_, &OrganisationChoice::baseYearWanted, this, [this](FinancialYear year) {
        base_->setCurrentIndex(base_->findData(year.start));
        organisations_->field().setFocus();
    });
    connect(buttons_, &QDialogButtonBox::accepted, this, &NewDocumentDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    followYears();
}

FinancialYear NewDocumentDialog::baseYear() const { return {base_->currentData().toInt()}; }

void NewDocumentDialog::followYears() {
    organisations_->setBaseYear(baseYear());
    national_->setYears(baseYear(), years_->value());
}

BeginningAnswers NewDocumentDialog::answers() const {
    BeginningAnswers answers{
        toCore(name_->text().trimmed()), baseYear(),          years_->value(),
        organisations_->organisations(), national_->chosen(), national_->withUnconfirmed()};
    if (answers.organisations.empty())
        answers.organisations.push_back(organisationTyped(toCore(tr("Our trust")), {}));
    return answers;
}

void NewDocumentDialog::accept() {
    auto begun = beginning(material_, answers());
    if (!begun) {
        refusal_->setText(textOf(firstError(begun.problems).message));
        refusal_->show();
        return;
    }
    economy_ = std::move(*begun);
    QDialog::accept();
}

} // namespace breakeven::ui
