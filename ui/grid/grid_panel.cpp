#include "grid/grid_panel.h"

#include "grid/drafts.h"
#include "grid/refusal_dialog.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace breakeven::ui {

GridPanel::GridPanel(std::unique_ptr<GridModel> model, QWidget* parent)
    : QWidget(parent), model_(std::move(model)), view_(new GridView(this)),
      commands_(new GridCommands(*view_)), find_(new FindBar(*view_, this)), filterNote_(new QWidget(this)),
      filterText_(new QLabel(filterNote_)), empty_(new QLabel(view_)), unfinished_(new QLabel(this)) {
    view_->setGridModel(model_.get());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(view_);
    layout->addWidget(unfinished_);
    layout->addWidget(filterNote_);
    layout->addWidget(find_);
    auto* note = new QHBoxLayout(filterNote_);
    note->setContentsMargins(8, 2, 8, 2);
    auto* all = new QPushButton(tr("Show all in table order"), filterNote_);
    all->setFlat(true);
    note->addWidget(filterText_);
    note->addWidget(all);
    note->addStretch();
    connect(all, &QPushButton::clicked, this, [this] {
        view_->order().clearFilters();
        view_->order().sort(-1);
    });
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setAttribute(Qt::WA_TransparentForMouseEvents);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    unfinished_->setTextFormat(Qt::PlainText);
    unfinished_->setWordWrap(true);
    unfinished_->setContentsMargins(8, 4, 8, 4);
    setFocusProxy(view_);
    connect(commands_, &GridCommands::findRequested, find_, &FindBar::open);
    connect(view_, &GridView::refused, this, [this](const QString& what, const Refusals& why) {
        if (wereCancelled(why)) return;
        auto* dialog = new RefusalDialog(*view_, what, why);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    connect(&view_->order(), &GridProxy::orderChanged, this, &GridPanel::sayWhatIsShown);
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model_.get(), signal, this, &GridPanel::sayWhatIsShown);
    connect(model_.get(), &QAbstractItemModel::modelReset, this, &GridPanel::sayWhatIsShown);
    connect(&Drafts::of(model_->document()), &Drafts::changed, this, &GridPanel::sayWhatIsUnfinished);
    sayWhatIsShown();
    sayWhatIsUnfinished();
}

GridPanel::~GridPanel() { delete view_; }

void GridPanel::sayWhatIsShown() {
    const GridProxy& shown = view_->order();
    filterNote_->setVisible(shown.isFiltered() || shown.isSorted());
    const int waiting = model_->rowCount() - model_->settledRows();
    const int rows = std::max(0, shown.rowCount() - waiting);
    filterText_->setText(shown.isFiltered()
                             ? tr("%1 of %n row(s) shown", nullptr, model_->settledRows()).arg(rows)
                             : tr("Sorted; not in table order"));
    empty_->setVisible(model_->settledRows() == 0);
    empty_->setText(
        model_->canAddRows()
            ? tr("No %1 yet.\nType in the first row, or paste from Excel.").arg(model_->title().toLower())
        : model_->document().inBase()
            ? tr("No %1.").arg(model_->title().toLower())
            : tr("No %1.\nTheir rows are the same in all scenarios and are added in the base.")
                  .arg(model_->title().toLower()));
    placeEmptyText();
}

void GridPanel::sayWhatIsUnfinished() {
    unfinished_->setText(model_->unfinishedEntry());
    unfinished_->setVisible(!unfinished_->text().isEmpty());
}

void GridPanel::placeEmptyText() {
    const int top = view_->horizontalHeader()->height() + view_->rowHeight(0);
    empty_->setGeometry(0, top + grid(4), view_->width(), room(16));
}

void GridPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeEmptyText();
}

} // namespace breakeven::ui
