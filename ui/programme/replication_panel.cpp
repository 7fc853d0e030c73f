#include "programme/replication_panel.h"

#include "charts/fan_chart.h"
#include "charts/figure_text.h"
#include "charts/series_chart.h"
#include "desk/page.h"
#include "document/file_path.h"
#include "document/guarded.h"
#include "document/message_text.h"
#include "document/read_source.h"
#include "economy/table/first_error.h"
#include "programme/copies_model.h"
#include "programme/programme_charts.h"
#include "programme/replica_files.h"
#include "store/document.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

// What is wrong with an economy is found when it is projected.
Result<Economy> readPlace(const std::filesystem::path& path) { return readSource(path, false); }

QDoubleSpinBox* shareField(double share) {
    auto* field = new QDoubleSpinBox;
    field->setRange(0.1, 100);
    field->setDecimals(1);
    field->setSuffix(QStringLiteral("%"));
    field->setValue(share);
    field->setFixedWidth(room(22));
    return field;
}

} // namespace

ReplicationPanel::ReplicationPanel(const Display& display, QWidget* parent)
    : QWidget(parent), display_(display), places_(new QLineEdit), kind_(new QComboBox), start_(new QComboBox),
      first_(makePoint(10)), second_(makePoint(50)), kept_(shareField(55)), refusal_(new QLabel),
      work_(new QPushButton(icon("chart"), tr("&Work out"))), stop_(new QPushButton(tr("&Stop"))),
      write_(new QPushButton(icon("save-as"), tr("Write &new documents"))), progress_(new QProgressBar),
      finding_(new QLabel),
      empty_(emptyState(tr("Choose a folder of economies that do not have such an arrangement, the year it "
                           "starts in and how fast it spreads, then work out what they would gain."))),
      gainTitle_(sectionHeading({})), spread_(new SeriesChart), fan_(new FanChart),
      model_(new CopiesModel(this)), table_(new QTableView), stack_(new QStackedWidget) {
    stack_->addWidget(empty_);
    stack_->addWidget(makeResult());
    auto* halves = new QSplitter;
    halves->setChildrenCollapsible(false);
    halves->addWidget(makeForm());
    halves->addWidget(stack_);
    halves->setStretchFactor(1, 1);
    halves->setSizes({room(70), room(230)});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->addWidget(halves);
    connect(&display, &Display::unitChanged, this, [this] {
        model_->setUnit(display_.unit());
        showGain();
    });
    model_->setUnit(display.unit());
    judge();
}

ReplicationPanel::PointFields ReplicationPanel::makePoint(double share) {
    return {new QComboBox, shareField(share)};
}

QWidget* ReplicationPanel::makeForm() {
    places_->setReadOnly(true);
    places_->setPlaceholderText(tr("no folder yet"));
    auto* choose = new QToolButton;
    choose->setIcon(icon("open"));
    choose->setToolTip(tr("Choose a folder of documents and data packages"));
    choose->setAccessibleName(choose->toolTip());
    kept_->setToolTip(tr("How much of an effect is kept when many places copy it: reviews found 45% to 75%; "
                         "it may be as low as 25%, and at best 100%"));
    for (QComboBox* box : {kind_, start_, first_.year, second_.year})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    kind_->setMinimumContentsLength(16);
    const auto beside = [](QWidget* one, QWidget* other) {
        auto* line = new QWidget;
        auto* layout = new QHBoxLayout(line);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(one, 1);
        layout->addWidget(other);
        return line;
    };
    auto* form = new QWidget;
    auto* rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    const auto add = [&](const QString& text, QWidget* buddy, QWidget* row) {
        auto* label = new QLabel(text);
        label->setBuddy(buddy);
        rows->addRow(label, row);
    };
    add(tr("&Copy"), kind_, kind_);
    add(tr("&Into the economies of"), choose, beside(places_, choose));
    add(tr("St&arts in"), start_, start_);
    add(tr("Places that have begun by…"), first_.year, beside(first_.year, first_.share));
    add(tr("…and by"), second_.year, beside(second_.year, second_.share));
    add(tr("Share of the effect that is &kept"), kept_, kept_);
    first_.year->setAccessibleName(tr("First year of the spread"));
    first_.share->setAccessibleName(tr("Share of places by the first year"));
    second_.year->setAccessibleName(tr("Second year of the spread"));
    second_.share->setAccessibleName(tr("Share of places by the second year"));
    refusal_->setProperty("role", "caption");
    refusal_->setWordWrap(true);
    stop_->hide();
    progress_->hide();
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, grid(2), 0);
    layout->addLayout(rows);
    layout->addWidget(refusal_);
    layout->addWidget(work_);
    layout->addWidget(progress_);
    layout->addWidget(stop_);
    layout->addStretch();
    form->setMinimumWidth(room(60));
    form->setMaximumWidth(room(80));
    connect(choose, &QToolButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Where it is to be copied"));
        if (!folder.isEmpty()) setPlaces({folder});
    });
    connect(kind_, &QComboBox::currentIndexChanged, this, &ReplicationPanel::judge);
    for (QComboBox* box : {start_, first_.year, second_.year})
        connect(box, &QComboBox::currentIndexChanged, this, &ReplicationPanel::judge);
    for (QDoubleSpinBox* box : {first_.share, second_.share})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ReplicationPanel::judge);
    connect(work_, &QPushButton::clicked, this, &ReplicationPanel::begin);
    connect(stop_, &QPushButton::clicked, &task_, &BackgroundTask::cancel);
    connect(&task_, &BackgroundTask::busyChanged, this, [this](bool busy) {
        work_->setVisible(!busy);
        stop_->setVisible(busy);
        progress_->setVisible(busy);
        progress_->setRange(0, 0);
    });
    connect(this, &ReplicationPanel::progressed, progress_, [this](int done, int all) {
        progress_->setRange(0, all);
        progress_->setValue(done);
    });
    return form;
}

QWidget* ReplicationPanel::makeResult() {
    finding_->setProperty("role", "finding");
    finding_->setWordWrap(true);
    finding_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    table_->setModel(model_);
    table_->setSelectionBehavior(QTableView::SelectRows);
    table_->setSelectionMode(QTableView::SingleSelection);
    table_->setEditTriggers(QTableView::NoEditTriggers);
    table_->setTabKeyNavigation(false);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + room(1) + 2);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setAccessibleName(tr("Places"));
    connect(table_, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const QString file = model_->documentAt(index.row()); !file.isEmpty())
            Q_EMIT documentWanted(file);
    });
    connect(write_, &QPushButton::clicked, this, [this] {
        if (auto problems = writeDocuments(); !problems.empty())
            Q_EMIT failed(tr("Not every new document could be written."), problems);
    });
    auto* charts = new QSplitter;
    charts->setChildrenCollapsible(false);
    const auto captioned = [](QLabel* caption, QWidget* chart) {
        auto* part = new QWidget;
        auto* body = new QVBoxLayout(part);
        body->setContentsMargins(0, 0, 0, 0);
        body->addWidget(caption);
        body->addWidget(chart, 1);
        return part;
    };
    charts->addWidget(captioned(gainTitle_, fan_));
    charts->addWidget(captioned(sectionHeading(tr("Share of places that have begun")), spread_));
    charts->setSizes({room(140), room(80)});
    auto* foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(write_);
    auto* result = new QWidget;
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(grid(2), 0, 0, 0);
    layout->addWidget(finding_);
    layout->addWidget(charts, 3);
    layout->addWidget(table_, 2);
    layout->addLayout(foot);
    return result;
}

void ReplicationPanel::setKinds(std::shared_ptr<const Programme> programme, std::vector<PooledKind> kinds) {
    const QString before = kind_->currentText();
    programme_ = std::move(programme);
    kinds_ = std::move(kinds);
    std::erase_if(kinds_, [](const PooledKind& kind) { return !kind.pooled; });
    {
        const QSignalBlocker quiet(kind_);
        kind_->clear();
        for (const PooledKind& kind : kinds_) kind_->addItem(titleOf(kind));
        kind_->setCurrentIndex(std::max(0, kind_->findText(before)));
    }
    fillYears();
    show(nullptr);
    judge();
}

// Those the sites are projected for: others of the country will be of like years.
void ReplicationPanel::fillYears() {
    const auto years = programme_ ? programme_->years() : std::vector<FinancialYear>();
    const auto fill = [&](QComboBox& box, std::size_t place) {
        const QSignalBlocker quiet(&box);
        const QString before = box.currentText();
        box.clear();
        for (const FinancialYear year : years) box.addItem(yearText(year), year.start);
        const int kept = box.findText(before);
        box.setCurrentIndex(kept >= 0 ? kept : std::min(static_cast<int>(place), box.count() - 1));
    };
    fill(*start_, 1);
    fill(*first_.year, 1);
    fill(*second_.year, 3);
}

void ReplicationPanel::setPlaces(const QStringList& places) {
    folders_ = places;
    QStringList names, whole;
    for (const QString& place : places) {
        names << QDir(place).dirName();
        whole << QDir::toNativeSeparators(place);
    }
    places_->setText(names.join("; "));
    places_->setToolTip(whole.join('\n'));
    judge();
}

FinancialYear ReplicationPanel::yearIn(const QComboBox& box) { return {box.currentData().toInt()}; }

const PooledKind* ReplicationPanel::chosen() const {
    const auto index = static_cast<std::size_t>(kind_->currentIndex());
    return kind_->currentIndex() >= 0 && index < kinds_.size() ? &kinds_[index] : nullptr;
}

Result<SpreadCurve> ReplicationPanel::curveAsked() const {
    const auto point = [](const PointFields& fields) {
        return SpreadPoint::atPercent(yearIn(*fields.year), fields.share->value());
    };
    return SpreadCurve::through(point(first_), point(second_), yearIn(*start_));
}

void ReplicationPanel::judge() {
    const auto curve = curveAsked();
    QString why;
    if (!chosen())
        why = tr("No kind of arrangement was measured or planned with a range, so there is nothing to copy.");
    else if (folders_.isEmpty())
        why = tr("Choose the folder of the economies it is to be copied into.");
    else if (!curve)
        why = textOf(curve.problems.front().message);
    refusal_->setText(why);
    work_->setEnabled(why.isEmpty());
}

void ReplicationPanel::begin() {
    const FinancialYear start = yearIn(*start_);
    const auto curve = curveAsked();
    if (!curve || !chosen()) return;
    std::vector<std::filesystem::path> places;
    for (const QString& folder : folders_) places.push_back(filePath(folder));
    const KeptShare kept = KeptShare::atPercent(kept_->value());
    task_.run<Result<Replication>>(
        [this, programme = programme_, kind = *chosen(), curve = *curve, start, kept,
         places](const Unwanted& unwanted) -> Result<Replication> {
            const GoOn goOn = goingOn(unwanted);
            auto pattern = patternOf(*programme, kind, readPlace);
            if (!pattern) return std::move(pattern.problems);
            const auto found = findSites(places, documentExtension, goOn);
            return replicateEverywhere(found, readPlace,
                                       {std::move(*pattern), {*kind.pooled, kept, start}, curve}, goOn,
                                       [this](std::size_t done, std::size_t of) {
                                           Q_EMIT progressed(static_cast<int>(done), static_cast<int>(of));
                                       });
        },
        [this](Result<Replication> found) { take(std::move(found)); });
}

void ReplicationPanel::take(Result<Replication> found) {
    if (!found && found.problems.empty()) return; // stopped
    if (found) return show(std::make_shared<const Replication>(std::move(*found)));
    show(nullptr);
    empty_->setText(tr("It cannot be copied: %1").arg(textOf(firstError(found.problems).message)));
}

void ReplicationPanel::show(std::shared_ptr<const Replication> replication) {
    replication_ = std::move(replication);
    model_->setReplication(replication_);
    stack_->setCurrentIndex(replication_ ? 1 : 0);
    if (replication_) {
        finding_->setText(findingOf(*replication_));
        spread_->setData(spreadOf(*replication_));
        showGain();
        write_->setEnabled(replication_->copies() > 0);
        table_->resizeColumnToContents(CopiesModel::place);
        table_->setColumnWidth(CopiesModel::place,
                               std::min(table_->columnWidth(CopiesModel::place), room(80)));
        table_->resizeColumnToContents(CopiesModel::gain);
    }
    Q_EMIT replicationChanged();
}

void ReplicationPanel::showGain() {
    if (!replication_) return;
    gainTitle_->setText(
        tr("Gain of the economies by year, %1").arg(QString::fromUtf8(symbol(display_.unit()))));
    fan_->setData(gainOf(*replication_, display_.unit()));
}

QString ReplicationPanel::sentence() const { return finding_->text(); }

std::vector<Problem> ReplicationPanel::writeDocuments() {
    std::vector<Problem> problems;
    for (std::size_t place = 0; replication_ && place < replication_->sites.size(); ++place) {
        const ReplicatedSite& site = replication_->sites[place];
        if (!site.replica || !model_->documentAt(static_cast<int>(place)).isEmpty()) continue;
        auto written = guarded([&] { return writeReplica(site); });
        if (written)
            model_->setDocument(place, pathText(*written));
        else
            problems.insert(problems.end(), written.problems.begin(), written.problems.end());
    }
    write_->setEnabled(!problems.empty());
    return problems;
}

} // namespace breakeven::ui
