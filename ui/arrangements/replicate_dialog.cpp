#include "arrangements/replicate_dialog.h"

#include "contracts/party_choice.h"
#include "desk/chart_figures.h"
#include "desk/page.h"
#include "document/file_path.h"
#include "document/installed_files.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/read_source.h"
#include "economy/edit/scenario_edit.h"
#include "economy/table/first_error.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace breakeven::ui {

ReplicateDialog::ReplicateDialog(Document& document, QWidget* parent)
    : QDialog(parent), document_(document), source_(new QComboBox), arrangement_(new QComboBox),
      scale_(new QLineEdit("100%")), where_(new QComboBox), questions_(new QWidget),
      form_(new QFormLayout(questions_)), refusal_(new QLabel),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      delay_(new QTimer(this)) {
    setWindowTitle(tr("Bring an arrangement from another economy"));
    source_->addItem(tr("Choose…"));
    for (const Sample& sample : samples())
        source_->addItem(tr("Sample: %1").arg(sample.title), sample.folder);
    source_->addItem(tr("Another document…"), QStringLiteral("?document"));
    source_->addItem(tr("Another data package…"), QStringLiteral("?package"));
    where_->addItem(tr("A new scenario of its name"));
    where_->addItem(tr("The base, and so every scenario"));
    if (!document.inBase())
        where_->insertItem(0,
                           tr("The scenario %1").arg(scenarioName(document.economy(), document.scenario())));
    scale_->setToolTip(tr("Amounts of money are multiplied by this; rates stay as they are"));
    scale_->setFixedWidth(room(24));
    refusal_->setProperty("role", "finding");
    refusal_->setWordWrap(true);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("&Bring it here"));
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(false);

    auto* top = new QFormLayout;
    top->addRow(tr("&From"), source_);
    top->addRow(tr("&Arrangement"), arrangement_);
    top->addRow(tr("&Scale of amounts"), scale_);
    top->addRow(tr("S&witched on in"), where_);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(scrolled(questions_), 1);
    layout->addWidget(refusal_);
    layout->addWidget(buttons_);
    resize(roomOnScreen(170, 130));
    connect(source_, &QComboBox::activated, this, &ReplicateDialog::chooseSource);
    connect(arrangement_, &QComboBox::currentIndexChanged, this, [this] {
        mapping_.clear();
        askWhatIsMissing();
    });
    delay_->setSingleShot(true);
    delay_->setInterval(200);
    connect(delay_, &QTimer::timeout, this, &ReplicateDialog::judge);
    connect(scale_, &QLineEdit::textEdited, delay_, qOverload<>(&QTimer::start));
    connect(where_, &QComboBox::activated, this, &ReplicateDialog::judge);
    connect(buttons_, &QDialogButtonBox::accepted, this, &ReplicateDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ReplicateDialog::chooseSource() {
    QString path = source_->currentData().toString();
    if (path == "?document")
        path = QFileDialog::getOpenFileName(this, windowTitle(), {}, tr("Breakeven documents (*.breakeven)"));
    else if (path == "?package")
        path = QFileDialog::getExistingDirectory(this, windowTitle());
    if (!path.isEmpty()) read(path);
}

bool ReplicateDialog::read(const QString& path) {
    arrangement_->clear();
    Result<Economy> economy = readSource(filePath(path), false);
    from_ = std::move(economy.value);
    refusal_->setText(from_ ? QString()
                            : tr("It cannot be read: %1").arg(textOf(firstError(economy.problems).message)));
    if (!from_) return false;
    const Table& table = (*from_)[TableId::arrangements];
    for (std::size_t row = 0; row < table.size(); ++row)
        arrangement_->addItem(labelOf(*from_, TableId::arrangements, row),
                              toQt(table.at(row, "arrangement")));
    if (table.size() == 0) refusal_->setText(tr("It has no arrangements."));
    return table.size() > 0;
}

void ReplicateDialog::setArrangement(const QString& code) {
    arrangement_->setCurrentIndex(arrangement_->findData(code));
}

QString ReplicateDialog::rowLabel(const Economy& economy, TableId table, const std::string& code) const {
    return codedNameOf(economy, table, code);
}

void ReplicateDialog::askWhatIsMissing() {
    while (form_->rowCount() > 0) form_->removeRow(0);
    const bool ready = from_ && arrangement_->currentIndex() >= 0;
    if (!ready) return judge();
    const auto missing = unmappedReferences(*from_, toCore(arrangement_->currentData().toString()),
                                            document_.economy(), mapping_);
    if (missing.empty())
        form_->addRow(new QLabel(tr("Everything it refers to is already here; there is nothing to ask.")));
    else
        form_->addRow(sectionHeading(tr("What to use here for what is missing")));
    for (const UnmappedReference& one : missing) {
        mapping_[{one.table, one.code}] = one.suggestion;
        auto* box = new QComboBox;
        for (const std::string& code : one.candidates)
            box->addItem(rowLabel(document_.economy(), one.table, code), toQt(code));
        if (one.canComeAlong) box->addItem(tr("Bring it along as new"), toQt(newRowAnswer));
        box->addItem(tr("Leave out what refers to it"), QString());
        box->setCurrentIndex(box->findData(toQt(one.suggestion)));
        auto* label =
            new QLabel(tr("%1: %2")
                           .arg(titleOf(specification(one.table)), rowLabel(*from_, one.table, one.code))
                           .replace(QLatin1Char('&'), QLatin1String("&&"))); // a name has no shortcut
        label->setWordWrap(true);
        label->setBuddy(box);
        form_->addRow(label, box);
        connect(box, &QComboBox::activated, this, [this, box, key = std::pair(one.table, one.code)] {
            mapping_[key] = toCore(box->currentData().toString());
            judge();
        });
    }
    judge();
}

void ReplicateDialog::judge() {
    const bool ready = from_ && arrangement_->currentIndex() >= 0;
    const auto proposed = ready ? made() : Result<FilledTemplate>();
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(static_cast<bool>(proposed));
    if (ready) refusal_->setText(proposed ? QString() : textOf(firstError(proposed.problems).message));
}

Placement ReplicateDialog::placement() const {
    using Where = Placement::Where;
    if (where_->currentIndex() == where_->count() - 1) return {Where::base, {}, {}};
    if (!document_.inBase() && where_->currentIndex() == 0)
        return {Where::scenario, toCore(document_.scenario()), {}};
    return {Where::newScenario, toCore(arrangement_->currentText()), toCore(document_.scenario())};
}

Result<FilledTemplate> ReplicateDialog::made() const {
    const auto scale = scaleIn(toCore(scale_->text()));
    if (!scale)
        return errorAt({}, message(translatable("Message", "The scale must be a per cent, such as 80%.")));
    return replicate(*from_, toCore(arrangement_->currentData().toString()), document_.economy(), mapping_,
                     *scale, placement());
}

void ReplicateDialog::accept() {
    auto proposed = made();
    const Placement where = placement();
    scenario_ = where.where == Placement::Where::newScenario
                    ? toQt(scenarioCodeFor(document_.economy(), toCore(arrangement_->currentText())))
                    : document_.scenario();
    const auto problems =
        proposed ? document_.edit(std::move(proposed->command)) : std::move(proposed.problems);
    if (!problems.empty()) return refusal_->setText(textOf(firstError(problems).message));
    made_ = toQt(proposed->arrangement);
    QDialog::accept();
}

} // namespace breakeven::ui
