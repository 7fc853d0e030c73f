#include "roll/roll_dialog.h"

#include "desk/scenario_text.h"
#include "document/message_text.h"
#include "economy/reading/cell_title.h"
#include "economy/reading/horizon.h"
#include "economy/table/first_error.h"
#include "roll/rolled_items_view.h"
#include "store/document.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace breakeven::ui {

RollDialog::RollDialog(const Document& document, std::string when, QWidget* parent)
    : QDialog(parent), document_(document), when_(std::move(when)), scenario_(new QComboBox),
      file_(new QLineEdit), summary_(new QLabel), problem_(new QLabel), busy_(new QProgressBar),
      items_(new RolledItemsView) {
    setWindowTitle(tr("Roll forward to the next year"));
    auto* intro =
        new QLabel(tr("The year after the base year becomes the base year of a new document, with the "
                      "figures projected for it or, where there are actuals of the whole year, with "
                      "those. This document stays as it is."));
    intro->setWordWrap(true);
    for (const ScenarioEntry& entry : scenarioTree(document.economy())) {
        scenario_->addItem(QString(2 * entry.depth, ' ') + entry.name, entry.code);
        if (entry.code == document.scenario()) scenario_->setCurrentIndex(scenario_->count() - 1);
    }
    scenario_->setAccessibleName(tr("The scenario that is rolled forward"));
    file_->setAccessibleName(tr("The new document"));
    auto* choose = new QPushButton(tr("Ch&oose…"));
    choose->setAutoDefault(false);
    auto* place = new QHBoxLayout;
    place->addWidget(file_, 1);
    place->addWidget(choose);
    auto* form = new QFormLayout;
    form->addRow(tr("&Scenario"), scenario_);
    auto* fileLabel = new QLabel(tr("&New document"));
    fileLabel->setBuddy(file_);
    form->addRow(fileLabel, place);
    summary_->setWordWrap(true);
    summary_->setFont(strongFont());
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    problem_->setProperty("role", "error");
    busy_->setRange(0, 0);
    busy_->setTextVisible(false);
    busy_->setAccessibleName(tr("What will be carried is being worked out"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    roll_ = buttons->addButton(tr("&Roll forward"), QDialogButtonBox::AcceptRole);
    roll_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(choose, &QPushButton::clicked, this, &RollDialog::chooseFile);
    connect(scenario_, &QComboBox::currentIndexChanged, this, &RollDialog::workOut);
    connect(file_, &QLineEdit::textEdited, this, [this] { fileTyped_ = true; });
    connect(file_, &QLineEdit::textChanged, this, &RollDialog::showWhatApplies);
    connect(&task_, &BackgroundTask::busyChanged, this, &RollDialog::showWhatApplies);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(summary_);
    layout->addWidget(busy_);
    layout->addWidget(problem_);
    layout->addWidget(items_, 1);
    layout->addWidget(buttons);
    resize(roomOnScreen(230, 150));
    suggestFile();
    workOut();
}

QString RollDialog::file() const {
    const QString name = file_->text().trimmed();
    return name.isEmpty() || name.endsWith(documentExtension) ? name : name + documentExtension;
}

// Beside the document, named by the year.
void RollDialog::suggestFile() {
    const auto base = baseYear(document_.economy());
    if (fileTyped_ || !base) return;
    const QString year = toQt(toText(*base + 1)).replace('/', '-');
    const QString folder = document_.path().isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                               : QFileInfo(document_.path()).absolutePath();
    file_->setText(QDir::toNativeSeparators(
        QDir(folder).filePath(QStringLiteral("%1 %2%3").arg(document_.title(), year, documentExtension))));
}

void RollDialog::chooseFile() {
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Where the new document goes"), file(),
                                                        tr("Breakeven documents (*.breakeven)"), nullptr,
                                                        QFileDialog::DontConfirmOverwrite);
    if (chosen.isEmpty()) return;
    fileTyped_ = true;
    file_->setText(QDir::toNativeSeparators(chosen));
}

void RollDialog::workOut() {
    rolled_.reset();
    problems_.clear();
    items_->clear();
    RollRequest request{toCore(scenario_->currentData().toString()), {}, when_, document_.journal().size()};
    if (const auto base = baseYear(document_.economy()))
        request.version = toCore(tr("Base year %1").arg(toQt(toText(*base))));
    task_.run<Result<RollForward>>(
        [economy = document_.economy(), request](const Unwanted&) { return rollForward(economy, request); },
        [this](Result<RollForward> rolled) { take(std::move(rolled)); });
    showWhatApplies();
}

void RollDialog::take(Result<RollForward> rolled) {
    problems_ = std::move(rolled.problems);
    if (rolled) {
        rolled_ = std::make_shared<const RollForward>(std::move(*rolled));
        items_->setItems(rolled_->items, document_.economy(), rolled_->economy);
    }
    showWhatApplies();
}

QString RollDialog::whyNot() const {
    if (!problems_.empty() && !rolled_) {
        const Problem& why = firstError(problems_);
        const QString text = textOf(why.message);
        return why.address.empty()
                   ? text
                   : tr("%1: %2").arg(toQt(cellTitle(document_.economy(), why.address, wording())), text);
    }
    const QFileInfo info(file());
    if (file().isEmpty()) return tr("Name the new document.");
    if (info.exists()) return tr("%1 already exists; name a new document.").arg(info.fileName());
    if (!info.absoluteDir().exists())
        return tr("There is no folder %1.").arg(QDir::toNativeSeparators(info.absolutePath()));
    return {};
}

void RollDialog::showWhatApplies() {
    const QString why = whyNot();
    problem_->setText(why);
    problem_->setVisible(!why.isEmpty());
    busy_->setVisible(task_.isBusy());
    if (rolled_) {
        const auto count = [this](Fate fate) { return static_cast<int>(countOf(rolled_->items, fate)); };
        summary_->setText(QStringList{tr("Base year %1.").arg(toQt(toText(rolled_->base))),
                                      tr("%n item(s) carried.", nullptr, count(Fate::carried)),
                                      tr("%n item(s) changed.", nullptr, count(Fate::changed)),
                                      tr("%n item(s) replaced by actuals.", nullptr, count(Fate::replaced)),
                                      tr("%n item(s) left out.", nullptr, count(Fate::leftOut))}
                              .join(' '));
    } else {
        summary_->setText(task_.isBusy() ? tr("What will be carried is being worked out…") : QString());
    }
    roll_->setEnabled(rolled_ && why.isEmpty());
}

} // namespace breakeven::ui
