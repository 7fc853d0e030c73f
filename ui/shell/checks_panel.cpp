#include "shell/checks_panel.h"

#include "desk/flow_layout.h"
#include "desk/page.h"
#include "document/message_text.h"
#include "shell/checks_model.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace breakeven::ui {

namespace {

constexpr int mostShown = 5; ///< places of a kind, before somebody opens it

/// Shows one severity, or all, and rows with the words looked for, with the kind they are of.
class ChecksFilter : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setSeverity(std::optional<Severity> severity) {
        severity_ = severity;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const auto* model = static_cast<const ChecksModel*>(sourceModel());
        if (severity_ && model->problemAt(model->index(row, 0, parent)).severity != *severity_) return false;
        return QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }

private:
    std::optional<Severity> severity_;
};

} // namespace

ChecksPanel::ChecksPanel(Document& document, QWidget* parent)
    : QWidget(parent), model_(new ChecksModel(document, this)), shown_(new ChecksFilter(this)),
      view_(new QTreeView), content_(new QStackedWidget), severity_(new QComboBox), words_(new QLineEdit) {
    shown_->setSourceModel(model_);
    shown_->setRecursiveFilteringEnabled(true);
    shown_->setAutoAcceptChildRows(true);
    shown_->setFilterKeyColumn(-1);
    shown_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    severity_->addItem(tr("Errors and warnings"));
    severity_->addItem(icon("error"), tr("Errors only"));
    severity_->addItem(icon("warning"), tr("Warnings only"));
    severity_->setAccessibleName(tr("Which checks to show"));
    words_->setPlaceholderText(tr("Find in checks"));
    words_->setAccessibleName(tr("Find in checks"));
    words_->setClearButtonEnabled(true);
    view_->setModel(shown_);
    view_->setUniformRowHeights(true);
    view_->setAccessibleName(tr("Checks"));
    view_->setFrameShape(QFrame::NoFrame);
    view_->header()->setSectionResizeMode(ChecksModel::severity, QHeaderView::ResizeToContents);
    view_->setColumnWidth(ChecksModel::where, room(44)); // what is wrong stays in view beside it
    content_->addWidget(view_);
    content_->addWidget(emptyState(tr("Nothing to report: no errors, no warnings.")));

    words_->setMinimumWidth(QFontMetrics(bodyFont()).horizontalAdvance(words_->placeholderText()) + room(6));
    auto* line = new FlowLayout;
    line->addWidget(severity_);
    line->addWidget(words_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(1), grid(2), grid(1));
    layout->addLayout(line);
    layout->addWidget(content_, 1);

    connect(severity_, &QComboBox::currentIndexChanged, this, &ChecksPanel::filter);
    connect(words_, &QLineEdit::textChanged, this, [this](const QString& words) {
        shown_->setFilterFixedString(words);
        if (!words.isEmpty()) view_->expandAll();
    });
    connect(view_, &QTreeView::clicked, this, &ChecksPanel::go);
    connect(view_, &QTreeView::activated, this, &ChecksPanel::go);
    const auto count = [this] {
        showAFew();
        content_->setCurrentIndex(model_->rowCount() > 0 ? 0 : 1);
        Q_EMIT countChanged(model_->count(Severity::error), model_->count(Severity::warning));
    };
    connect(model_, &QAbstractItemModel::modelReset, this, count);
    count();
}

void ChecksPanel::filter() {
    const int choice = severity_->currentIndex();
    static_cast<ChecksFilter*>(shown_)->setSeverity(choice == 1   ? std::optional(Severity::error)
                                                    : choice == 2 ? std::optional(Severity::warning)
                                                                  : std::nullopt);
}

// Kinds with few places lie open; a long one is opened by who wants it.
void ChecksPanel::showAFew() {
    for (int row = 0; row < shown_->rowCount(); ++row) {
        const QModelIndex kind = shown_->index(row, 0);
        view_->setExpanded(kind, shown_->rowCount(kind) <= mostShown);
    }
}

void ChecksPanel::go(const QModelIndex& shown) {
    const QModelIndex first = shown.siblingAtColumn(0);
    if (shown_->rowCount(first) > 0) return view_->setExpanded(first, !view_->isExpanded(first));
    const QString address = toQt(model_->problemAt(shown_->mapToSource(first)).address);
    if (!address.isEmpty()) Q_EMIT cellWanted(address);
}

} // namespace breakeven::ui
