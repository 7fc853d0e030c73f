#include "shell/report_dialog.h"

#include "desk/scenario_text.h"
#include "document/file_path.h"
#include "document/guarded.h"
#include "document/message_text.h"
#include "document/stoppable.h"
#include "document/written_time.h"
#include "shell/report_preview.h"
#include "shell/window_settings.h"
#include "theme/file_choice.h"
#include "theme/type.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QListWidget>
#include <QLocale>
#include <QPrinter>
#include <QPushButton>

namespace breakeven::ui {

namespace {

/// A report has no pounds: its tables are in £000 or £m.
MoneyUnit printedUnit(MoneyUnit unit) { return unit == MoneyUnit::millions ? unit : MoneyUnit::thousands; }

// What `make` makes of the economy with the options; nothing where the person did not wait for it.
template<class Make>
auto waitForReport(Document& document, ReportOptions options, Make make) {
    return waitStoppably(document, ReportDialog::tr("Writing the board report…"),
                         [economy = document.economy(), options = std::move(options),
                          make = std::move(make)](const GoOn& goOn) mutable {
                             options.goOn = goOn;
                             return guarded([&] { return make(economy, options); });
                         });
}

} // namespace

ReportDialog::ReportDialog(const Document& document, MoneyUnit unit, QWidget* parent)
    : QDialog(parent), main_(new QComboBox), others_(new QListWidget), unit_(new QComboBox),
      date_(new QDateEdit(QDate::currentDate())), draft_(new QCheckBox(tr("Mark every page as &draft"))),
      keep_(new QCheckBox(tr("&Keep it as a forecast, to be compared with the outturn"))) {
    setWindowTitle(tr("Board report"));
    for (const ScenarioEntry& entry : scenarioTree(document.economy())) {
        main_->addItem(entry.name, entry.code);
        auto* item = new QListWidgetItem(entry.name, others_);
        item->setData(Qt::UserRole, entry.code);
        const bool comparesWithBase = entry.code == QLatin1String("base") && !document.inBase();
        item->setCheckState(comparesWithBase ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(scenarioCaption(document.economy(), entry.code));
    }
    main_->setCurrentIndex(std::max(0, main_->findData(document.scenario())));
    others_->setAccessibleName(tr("Scenarios to compare with"));
    others_->setFixedHeight(room(36));
    others_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    unit_->addItem(tr("£000"), static_cast<int>(MoneyUnit::thousands));
    unit_->addItem(tr("£m"), static_cast<int>(MoneyUnit::millions));
    unit_->setCurrentIndex(unit_->findData(static_cast<int>(printedUnit(unit))));
    date_->setCalendarPopup(true);
    date_->setDisplayFormat(QStringLiteral("d MMMM yyyy"));
    keep_->setChecked(!document.readOnly());
    keep_->setEnabled(!document.readOnly());
    keep_->setToolTip(
        tr("Puts the surplus of every organisation and year, with its band where futures are simulated, "
           "among the forecasts of this document"));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(tr("&Write PDF…"), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Scenario"), main_);
    form->addRow(tr("&Compared with"), others_);
    form->addRow(tr("&Tables in"), unit_);
    form->addRow(tr("D&ate on the cover"), date_);
    form->addRow(draft_);
    form->addRow(keep_);
    form->addRow(buttons);
    setMinimumWidth(room(110));
}

ReportOptions ReportDialog::options() const {
    return {.unit = static_cast<MoneyUnit>(unit_->currentData().toInt()),
            .draft = draft_->isChecked(),
            .date = dayText(date_->date()),
            .draws = orderOf(savedFutures())};
}

bool ReportDialog::keepsForecast() const { return keep_->isChecked(); }
QDate ReportDialog::date() const { return date_->date(); }

std::vector<std::string> ReportDialog::scenarios() const {
    std::vector<std::string> codes{toCore(main_->currentData().toString())};
    for (int row = 0; row < others_->count(); ++row) {
        const std::string code = toCore(others_->item(row)->data(Qt::UserRole).toString());
        if (others_->item(row)->checkState() == Qt::Checked && code != codes.front()) codes.push_back(code);
    }
    return codes;
}

std::vector<Problem> writeReport(Document& document, MoneyUnit unit, QWidget* window,
                                 WrittenReport& written) {
    ReportDialog dialog(document, unit, window);
    if (dialog.exec() != QDialog::Accepted) return {};
    QString file = QFileDialog::getSaveFileName(window, ReportDialog::tr("Write board report"),
                                                document.title() + ".pdf", ReportDialog::tr("PDF (*.pdf)"));
    file = withEnding(file, ".pdf", [window](const QString& whole) { return mayReplace(window, whole); });
    if (file.isEmpty()) return {};
    const auto problems = waitForReport(document, dialog.options(),
                                        [scenarios = dialog.scenarios(), path = filePath(file)](
                                            const Economy& economy, const ReportOptions& options) {
                                            return writeBoardReport(economy, scenarios, path, options);
                                        });
    if (!problems) return {};
    if (hasErrors(*problems)) return *problems;
    written.file = file;
    written.scenario = dialog.scenarios().front();
    if (dialog.keepsForecast()) written.kept = dialog.date();
    return *problems;
}

std::vector<Problem> previewReport(Document& document, MoneyUnit unit, QWidget* window, QString& figure) {
    const ReportOptions options{
        .unit = printedUnit(unit), .date = dayText(QDate::currentDate()), .draws = orderOf(savedFutures())};
    const auto waited = waitForReport(
        document, options,
        [scenario = toCore(document.scenario())](const Economy& economy, const ReportOptions& asWanted) {
            return boardReport(economy, {scenario}, asWanted);
        });
    if (!waited) return {};
    const Result<BoardReport>& report = *waited;
    if (!report) return report.problems;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(report->title);
    ReportPreview preview(*report, printer, window);
    preview.resize(1000, 720);
    preview.exec();
    figure = preview.chosenFigure();
    return {};
}

} // namespace breakeven::ui
