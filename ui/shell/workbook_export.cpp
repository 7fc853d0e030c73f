#include "shell/workbook_export.h"

#include "desk/progress_dialog.h"
#include "desk/scenario_text.h"
#include "document/file_path.h"
#include "document/message_text.h"
#include "insight/model/live_workbook.h"
#include "insight/tables/results_workbook.h"
#include "theme/file_choice.h"
#include "theme/type.h"

#include <QButtonGroup>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace breakeven::ui {

std::vector<WorkbookForm> workbookForms() {
    return {{WorkbookDialog::tr("&Results"),
             WorkbookDialog::tr(
                 "Statements, comparison, bridges, ratings, arrangements and assumptions. The other "
                 "scenarios are compared with “%1”."),
             false,
             [](const Economy& economy, const std::vector<std::string>& scenarios,
                const WorkbookProgress& progress) {
                 return resultsWorkbook(economy, scenarios, wording(), progress);
             }},
            {WorkbookDialog::tr("&Live model"),
             WorkbookDialog::tr("Every figure of “%1” as a formula, down to the numbers that were typed: "
                                "change one in the workbook, and the statements follow."),
             true,
             [](const Economy& economy, const std::vector<std::string>& scenarios,
                const WorkbookProgress& progress) {
                 return liveWorkbook(economy, scenarios.front(), wording(), progress);
             }}};
}

WorkbookDialog::WorkbookDialog(const Document& document, std::vector<WorkbookForm> forms, QWidget* parent)
    : QDialog(parent), forms_(std::move(forms)), first_(document.scenario()), choice_(new QButtonGroup(this)),
      holds_(new QLabel), scenarios_(new QListWidget) {
    setWindowTitle(tr("Excel workbook"));
    auto* layout = new QVBoxLayout(this);
    for (std::size_t i = 0; i < forms_.size(); ++i) {
        auto* button = new QRadioButton(forms_[i].title, this);
        choice_->addButton(button, static_cast<int>(i));
        button->setChecked(i == 0);
        button->setVisible(forms_.size() > 1);
        layout->addWidget(button);
    }
    for (const ScenarioEntry& entry : scenarioTree(document.economy())) {
        auto* item = new QListWidgetItem(entry.name, scenarios_);
        item->setData(Qt::UserRole, entry.code);
        if (entry.code == first_) firstName_ = entry.name;
        const bool isWanted = entry.code == first_ || entry.code == QLatin1String("base");
        item->setCheckState(isWanted ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(scenarioCaption(document.economy(), entry.code));
    }
    scenarios_->setAccessibleName(tr("Scenarios of the workbook"));
    scenarios_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* label = new QLabel(tr("&Scenarios"));
    label->setBuddy(scenarios_);
    holds_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    write_ = buttons->addButton(tr("&Write workbook…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(scenarios_, &QListWidget::itemChanged, this, &WorkbookDialog::showWhatApplies);
    connect(choice_, &QButtonGroup::idToggled, this, &WorkbookDialog::showWhatApplies);
    layout->addWidget(holds_);
    layout->addWidget(label);
    layout->addWidget(scenarios_);
    layout->addWidget(buttons);
    setMinimumWidth(room(110));
    showWhatApplies();
}

const WorkbookForm& WorkbookDialog::form() const {
    return forms_[static_cast<std::size_t>(choice_->checkedId())];
}

void WorkbookDialog::showWhatApplies() {
    holds_->setText(form().holds.arg(firstName_));
    scenarios_->setEnabled(!form().ofOneScenario);
    write_->setEnabled(!scenarios().empty());
}

std::vector<std::string> WorkbookDialog::scenarios() const {
    if (form().ofOneScenario) return {toCore(first_)};
    std::vector<std::string> codes;
    for (int row = 0; row < scenarios_->count(); ++row) {
        const QListWidgetItem& item = *scenarios_->item(row);
        if (item.checkState() != Qt::Checked) continue;
        const QString code = item.data(Qt::UserRole).toString();
        codes.insert(code == first_ ? codes.begin() : codes.end(), toCore(code));
    }
    return codes;
}

WorkbookExport::WorkbookExport(const Document& document, QWidget* window)
    : QObject(window), document_(document), window_(window),
      open_([](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); }) {}

void WorkbookExport::ask() {
    WorkbookDialog dialog(document_, workbookForms(), window_);
    if (dialog.exec() != QDialog::Accepted) return;
    QString file = QFileDialog::getSaveFileName(window_, tr("Write Excel workbook"),
                                                document_.title() + ".xlsx", tr("Excel workbooks (*.xlsx)"));
    file = withEnding(file, ".xlsx", [this](const QString& whole) { return mayReplace(window_, whole); });
    if (!file.isEmpty()) write(dialog.form(), dialog.scenarios(), file);
}

void WorkbookExport::write(const WorkbookForm& form, const std::vector<std::string>& scenarios,
                           const QString& file) {
    progress_ = new ProgressDialog(tr("Excel workbook"), tr("Writing the workbook…"), true, window_);
    // Told directly: a modal dialog that is told handles what else happens meanwhile, its own end included.
    auto* bar = new QProgressBar;
    progress_->setBar(bar);
    connect(this, &WorkbookExport::progressed, bar, &QProgressBar::setValue);
    connect(progress_, &ProgressDialog::canceled, this, &WorkbookExport::cancel);
    task_.run<Result<Workbook>>(
        [this, make = form.make, scenarios, path = filePath(file),
         economy = document_.economy()](const Unwanted& unwanted) {
            constexpr int worked = 70; // per cent of the work, before writing
            auto made = make(economy, scenarios, telling(unwanted, 0, worked));
            if (made) made.problems = writeWorkbook(*made, path, telling(unwanted, worked, 100));
            return made;
        },
        [this, file](const Result<Workbook>& made) { finish(file, made.problems); });
}

void WorkbookExport::cancel() {
    task_.cancel();
    if (progress_) progress_->deleteLater();
    progress_ = nullptr;
}

// Tells the window on its own thread, when there is a per cent more to tell.
WorkbookProgress WorkbookExport::telling(const Unwanted& unwanted, int from, int to) {
    return [this, unwanted, from, to, last = -1](std::size_t done, std::size_t all) mutable {
        const auto part = static_cast<double>(done) / static_cast<double>(std::max<std::size_t>(all, 1));
        const int percent = from + static_cast<int>(part * (to - from));
        if (percent != std::exchange(last, percent) && !unwanted.stop_requested())
            QMetaObject::invokeMethod(this, [this, percent] {
                if (progress_) Q_EMIT progressed(percent);
            });
        return !unwanted.stop_requested();
    };
}

void WorkbookExport::finish(const QString& file, const std::vector<Problem>& problems) {
    delete std::exchange(progress_,
                         nullptr); // at once: opening may ask something in an event loop of its own
    if (!problems.empty()) Q_EMIT failed(tr("The workbook could not be written."), problems);
    if (hasErrors(problems)) return;
    Q_EMIT written(file);
    open_(file);
}

} // namespace breakeven::ui
