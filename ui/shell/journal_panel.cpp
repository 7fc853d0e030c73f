#include "shell/journal_panel.h"

#include "desk/page.h"
#include "shell/journal_model.h"
#include "theme/type.h"

#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace breakeven::ui {

JournalPanel::JournalPanel(Document& document, QWidget* parent) : QWidget(parent) {
    auto* model = new JournalModel(document, this);
    auto* view = new QTreeView;
    view->setModel(model);
    view->setUniformRowHeights(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(tr("Journal"));
    view->setColumnWidth(JournalModel::when, room(45));
    view->setColumnWidth(JournalModel::what, room(85));
    view->setColumnWidth(JournalModel::from, room(40));

    auto* content = new QStackedWidget;
    content->addWidget(view);
    content->addWidget(emptyState(tr("Nothing has been edited yet.")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    layout->addWidget(content);

    const auto fill = [model, content] { content->setCurrentIndex(model->rowCount() > 0 ? 0 : 1); };
    connect(model, &QAbstractItemModel::modelReset, this, fill);
    fill();
    connect(view, &QTreeView::activated, this, [this, model](const QModelIndex& index) {
        const QString address = model->addressOf(index);
        if (!address.isEmpty()) Q_EMIT cellWanted(address);
    });
}

} // namespace breakeven::ui
