#include "programme/programme_window.h"

#include "charts/figure_text.h"
#include "desk/page.h"
#include "document/file_path.h"
#include "document/guarded.h"
#include "document/labels.h"
#include "document/message_text.h"
#include "document/read_source.h"
#include "document/written_time.h"
#include "insight/programme/programme_findings.h"
#include "insight/programme/site_search.h"
#include "programme/pooled_panel.h"
#include "programme/programme_model.h"
#include "programme/programme_report.h"
#include "programme/replication_panel.h"
#include "store/document.h"
#include "theme/file_choice.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QToolBar>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

// What is wrong with an economy is found when its arrangements are worked out.
Result<Economy> readSite(const std::filesystem::path& path) { return readSource(path, false); }

} // namespace

ProgrammeWindow::ProgrammeWindow(const Display& display, QWidget* parent)
    : QMainWindow(parent), display_(display),
      openFolder_(new QAction(icon("open"), tr("Open &folder…"), this)),
      openDocuments_(new QAction(icon("import"), tr("Open &documents…"), this)),
      again_(new QAction(icon("reset"), tr("Read a&gain"), this)),
      stop_(new QAction(icon("close"), tr("S&top"), this)),
      report_(new QAction(icon("report"), tr("&Report…"), this)), kind_(new QComboBox), year_(new QComboBox),
      progress_(new QProgressBar), finding_(new QLabel), unitOf_(new QLabel), empty_(emptyState({})),
      model_(new ProgrammeModel(this)), order_(new QSortFilterProxyModel(this)), table_(new QTableView),
      pooled_(new PooledPanel), replication_(new ReplicationPanel(display)), tabs_(new QTabWidget),
      stack_(new QStackedWidget) {
    setWindowFlag(Qt::Window);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Programme – Breakeven"));
    setWindowIcon(applicationIcon());
    makeToolBar();
    tabs_->setDocumentMode(true);
    tabs_->addTab(makeSites(), tr("&Sites"));
    tabs_->addTab(pooled_, tr("Com&bined"));
    tabs_->addTab(scrolled(replication_), tr("&Copied elsewhere"));
    stack_->addWidget(empty_);
    stack_->addWidget(tabs_);
    setCentralWidget(stack_);
    progress_->setFixedWidth(room(60));
    progress_->hide();
    statusBar()->addPermanentWidget(progress_);
    empty_->setText(tr("Open a folder of economies, documents or data packages, to see what their "
                       "arrangements do, what the sites show when combined, and what copies would bring "
                       "elsewhere. Nothing in the folder is changed."));
    resize(QSize(1340, 700).boundedTo(screen()->availableSize()));
    connect(&display, &Display::unitChanged, this, &ProgrammeWindow::sayUnit);
    connect(&task_, &BackgroundTask::busyChanged, this, [this](bool busy) {
        progress_->setVisible(busy);
        progress_->setRange(0, 0);
        stop_->setEnabled(busy);
        again_->setEnabled(!busy && !places_.isEmpty());
    });
    connect(this, &ProgrammeWindow::progressed, this, [this](int done, int all) {
        progress_->setRange(0, all);
        progress_->setValue(done);
        if (task_.isBusy()) statusBar()->showMessage(tr("%1 of %2 sites read").arg(done).arg(all));
    });
    connect(pooled_, &PooledPanel::siteWanted, this,
            [this](std::size_t site) { Q_EMIT siteWanted(pathText(programme_->sites[site].found.path)); });
    connect(replication_, &ReplicationPanel::documentWanted, this, &ProgrammeWindow::siteWanted);
    connect(replication_, &ReplicationPanel::failed, this, &ProgrammeWindow::sayFailed);
    sayUnit();
}

ProgrammeWindow::~ProgrammeWindow() { task_.cancel(); }

void ProgrammeWindow::makeToolBar() {
    auto* bar = addToolBar(tr("Programme"));
    bar->setMovable(false);
    bar->setIconSize({grown(20), grown(20)});
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->addActions({openFolder_, openDocuments_, again_, stop_});
    bar->addSeparator();
    const auto add = [bar](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text);
        label->setBuddy(box);
        label->setProperty("role", "caption");
        bar->addWidget(label);
        bar->addWidget(box);
    };
    add(tr("&Kind"), kind_);
    add(tr("&Year"), year_);
    kind_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    year_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    bar->addSeparator();
    bar->addAction(report_);
    openFolder_->setShortcut(QKeySequence::Open);
    again_->setShortcut(QKeySequence::Refresh);
    report_->setShortcut(tr("Ctrl+Shift+R"));
    stop_->setShortcut(tr("Esc"));
    for (QAction* action : {again_, stop_, report_}) action->setEnabled(false);
    for (QComboBox* box : {kind_, year_}) box->setEnabled(false);
    connect(openFolder_, &QAction::triggered, this, &ProgrammeWindow::askForFolder);
    connect(openDocuments_, &QAction::triggered, this, &ProgrammeWindow::askForDocuments);
    connect(again_, &QAction::triggered, this, [this] { openPlaces(places_); });
    connect(stop_, &QAction::triggered, this, &ProgrammeWindow::cancel);
    connect(report_, &QAction::triggered, this, &ProgrammeWindow::askForReport);
    for (QComboBox* box : {kind_, year_})
        connect(box, &QComboBox::currentIndexChanged, this, &ProgrammeWindow::showProgramme);
}

QWidget* ProgrammeWindow::makeSites() {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    order_->setSourceModel(model_);
    order_->setSortRole(ProgrammeModel::orderRole);
    table_->setModel(order_);
    table_->setSortingEnabled(true);
    table_->sortByColumn(-1, Qt::AscendingOrder);
    table_->setSelectionBehavior(QTableView::SelectRows);
    table_->setSelectionMode(QTableView::SingleSelection);
    table_->setEditTriggers(QTableView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->setAlternatingRowColors(true);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + room(2));
    table_->setAccessibleName(tr("Sites"));
    connect(table_, &QTableView::activated, this, &ProgrammeWindow::openRow);
    connect(order_, &QAbstractItemModel::modelReset, this, &ProgrammeWindow::spanProblems);
    connect(order_, &QAbstractItemModel::layoutChanged, this, &ProgrammeWindow::spanProblems);
    auto* sites = new QWidget;
    auto* layout = new QVBoxLayout(sites);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    unitOf_->setProperty("role", "caption");
    auto* top = new QHBoxLayout;
    top->addWidget(finding_, 1);
    top->addWidget(unitOf_, 0, Qt::AlignBottom);
    layout->addLayout(top);
    layout->addWidget(table_, 1);
    return sites;
}

bool ProgrammeWindow::askForFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a programme"),
                                                             places_.isEmpty() ? QString() : places_.first());
    if (!folder.isEmpty()) openPlaces({folder});
    return !folder.isEmpty();
}

void ProgrammeWindow::askForDocuments() {
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open documents of a programme"), {},
                                                            tr("Breakeven documents (*.breakeven)"));
    if (!files.isEmpty()) openPlaces(files);
}

void ProgrammeWindow::openPlaces(const QStringList& places) {
    places_ = places;
    std::vector<std::filesystem::path> paths;
    for (const QString& place : places) paths.push_back(filePath(place));
    setWindowTitle(tr("%1 – Programme – Breakeven").arg(QDir(places.first()).dirName()));
    statusBar()->showMessage(tr("Looking for documents and data packages…"));
    task_.run<Result<Programme>>(
        [this, paths](const Unwanted& unwanted) {
            const GoOn goOn = goingOn(unwanted);
            const auto found = findSites(paths, documentExtension, goOn);
            return assessProgramme(found, readSite, {}, goOn, [this](std::size_t done, std::size_t of) {
                Q_EMIT progressed(static_cast<int>(done), static_cast<int>(of));
            });
        },
        [this](Result<Programme> found) { take(std::move(found)); });
}

void ProgrammeWindow::cancel() {
    if (!task_.isBusy()) return;
    task_.cancel();
    statusBar()->showMessage(tr("Stopped."));
}

void ProgrammeWindow::take(Result<Programme> found) {
    statusBar()->clearMessage();
    if (!found && found.problems.empty()) return; // stopped
    if (!found) return sayFailed(tr("The programme could not be read."), found.problems);
    programme_ = std::make_shared<const Programme>(std::move(*found));
    fillChoices();
    showProgramme();
    table_->sortByColumn(-1, Qt::AscendingOrder);
    fitColumns();
    stack_->setCurrentIndex(1);
    report_->setEnabled(true);
    for (QComboBox* box : {kind_, year_}) box->setEnabled(true);
    if (table_->model()->rowCount() > 0) table_->setCurrentIndex(table_->model()->index(0, 0));
    table_->setFocus();
}

// As wide as what stands in them, names no wider than leaves room for the figures.
void ProgrammeWindow::fitColumns() {
    const QFontMetrics headings(strongFont()), texts(table_->font());
    for (int column = 0; column < ProgrammeModel::columns; ++column) {
        const QString heading = model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        int width = headings.horizontalAdvance(heading) + grid(6);
        for (int row = 0; row < model_->rowCount(); ++row)
            if (column == ProgrammeModel::site || model_->hasFigures(row))
                width = std::max(
                    width, texts.horizontalAdvance(model_->index(row, column).data().toString()) + grid(4));
        const int most = column == ProgrammeModel::site          ? room(38)
                         : column == ProgrammeModel::arrangement ? room(37)
                         : column == ProgrammeModel::kind        ? room(24)
                                                                 : width;
        table_->setColumnWidth(column, std::min(width, most));
    }
}

void ProgrammeWindow::fillChoices() {
    const QSignalBlocker quietKind(kind_), quietYear(year_);
    const QString kindBefore = kind_->currentData().toString();
    kind_->clear();
    kind_->addItem(tr("Every kind"), QString());
    for (const std::string& kind : programme_->kinds()) kind_->addItem(wordTitle(kind), toQt(kind));
    kind_->setCurrentIndex(std::max(0, kind_->findData(kindBefore)));
    year_->clear();
    for (const FinancialYear year : programme_->years()) year_->addItem(yearText(year), year.start);
    year_->setCurrentIndex(year_->findData(programme_->lastYear().start));
}

FinancialYear ProgrammeWindow::chosenYear() const { return {year_->currentData().toInt()}; }

std::string ProgrammeWindow::chosenKind() const { return toCore(kind_->currentData().toString()); }

void ProgrammeWindow::showProgramme() {
    if (!programme_) return;
    QStringList sentences;
    for (const Message& finding : programmeFindings(*programme_, chosenYear())) sentences << textOf(finding);
    finding_->setText(sentences.join(' '));
    model_->setProgramme(programme_, chosenYear(), chosenKind());
    auto kinds = pooledKinds(*programme_, chosenYear());
    if (const std::string only = chosenKind(); !only.empty())
        std::erase_if(kinds, [&](const PooledKind& kind) { return kind.kind != only; });
    pooled_->setKinds(programme_, kinds);
    replication_->setKinds(programme_, std::move(kinds));
}

// What is wrong is told over the whole row, which has no figures.
void ProgrammeWindow::spanProblems() {
    table_->clearSpans();
    for (int row = 0; row < order_->rowCount(); ++row) {
        const int of = order_->mapToSource(order_->index(row, 0)).row();
        if (!model_->hasFigures(of))
            table_->setSpan(row, ProgrammeModel::arrangement, 1,
                            ProgrammeModel::columns - ProgrammeModel::arrangement);
    }
}

void ProgrammeWindow::sayUnit() {
    model_->setUnit(display_.unit());
    unitOf_->setText(tr("Amounts in %1").arg(QString::fromUtf8(symbol(display_.unit()))));
}

void ProgrammeWindow::openRow(const QModelIndex& index) {
    const Site& site = model_->siteAt(order_->mapToSource(index).row());
    if (!site.found.isMissing) Q_EMIT siteWanted(pathText(site.found.path));
}

std::vector<Problem> ProgrammeWindow::writeReport(const QString& file) const {
    const ProgrammeReportContent content{*programme_,     chosenYear(),
                                         chosenKind(),    replication_->replication().get(),
                                         display_.unit(), dayText(QDate::currentDate())};
    return guarded([&] { return writeBoardReport(programmeReport(content), filePath(file)); });
}

void ProgrammeWindow::askForReport() {
    QString file = QFileDialog::getSaveFileName(this, tr("Write the report on the programme"),
                                                QDir(places_.first()).dirName() + ".pdf", tr("PDF (*.pdf)"));
    file = withEnding(file, ".pdf", [this](const QString& whole) { return mayReplace(this, whole); });
    if (file.isEmpty()) return;
    if (const auto problems = writeReport(file); hasErrors(problems))
        sayFailed(tr("The report could not be written."), problems);
    else
        statusBar()->showMessage(tr("The report is written: %1").arg(QDir::toNativeSeparators(file)), 10'000);
}

void ProgrammeWindow::sayFailed(const QString& title, const std::vector<Problem>& problems) {
    QStringList lines;
    for (const Problem& problem : problems) lines << textOf(problem.message);
    auto* box = new QMessageBox(QMessageBox::Warning, windowTitle(), title, QMessageBox::Ok, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(lines.join('\n'));
    box->open();
}

QString ProgrammeWindow::sentence() const { return finding_->text(); }

QString ProgrammeWindow::emptyText() const { return empty_->text(); }

void ProgrammeWindow::closeEvent(QCloseEvent* event) {
    task_.cancel();
    event->accept();
}

} // namespace breakeven::ui
