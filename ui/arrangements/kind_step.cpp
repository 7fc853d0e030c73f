#include "arrangements/kind_step.h"

#include "arrangements/template_library.h"
#include "document/labels.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBrowser>

namespace breakeven::ui {

KindStep::KindStep(TemplateDraft& draft)
    : draft_(draft), templates_(arrangementTemplates()), kinds_(new QListWidget),
      explanation_(new QTextBrowser) {
    setTitle(tr("Which kind of arrangement?"));
    setSubTitle(tr("A template makes ordinary rows with a note for every figure. All of them can be changed "
                   "afterwards, and one step undoes the whole."));
    kinds_->setAccessibleName(tr("Kinds of arrangement"));
    kinds_->setWordWrap(true);
    kinds_->setFixedWidth(room(72));
    kinds_->setSpacing(2);
    explanation_->document()->setDocumentMargin(grid(3));
    explanation_->setAccessibleName(tr("What it is"));
    explanation_->setFrameShape(QFrame::NoFrame);
    const auto heading = [this](const QString& text) {
        auto* item = new QListWidgetItem(text, kinds_);
        item->setFlags(Qt::NoItemFlags);
        item->setFont(strongFont(9));
    };
    heading(tr("Chains"));
    bool careModels = false;
    for (std::size_t i = 0; i < templates_.size(); ++i) {
        if (templates_[i].careModel && !std::exchange(careModels, true)) heading(tr("Care models"));
        auto* item = new QListWidgetItem(wordTitle(templates_[i].kind), kinds_);
        item->setData(Qt::UserRole, static_cast<int>(i));
    }
    auto* layout = new QHBoxLayout(this);
    layout->addWidget(kinds_);
    layout->addWidget(explanation_, 1);
    connect(kinds_, &QListWidget::currentItemChanged, this, &KindStep::explain);
    connect(kinds_, &QListWidget::itemDoubleClicked, this, [this] { wizard()->next(); });
    kinds_->setCurrentRow(1);
}

void KindStep::explain() {
    const auto* item = kinds_->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid()) return;
    explanation_->setHtml(
        explanationOf(templates_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())]));
}

bool KindStep::validatePage() {
    const auto* item = kinds_->currentItem();
    if (!item || !item->data(Qt::UserRole).isValid()) return false;
    const auto& chosen = templates_[static_cast<std::size_t>(item->data(Qt::UserRole).toInt())];
    if (chosen.kind != draft_.arrangement().kind) draft_.setTemplate(chosen);
    return true;
}

} // namespace breakeven::ui
