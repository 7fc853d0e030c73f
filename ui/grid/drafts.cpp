#include "grid/drafts.h"

#include "document/message_text.h"

namespace breakeven::ui {

Drafts::Drafts(Document& document) : QObject(&document) {}

Drafts& Drafts::of(Document& document) {
    auto* found = document.findChild<Drafts*>(QString(), Qt::FindDirectChildrenOnly);
    return found ? *found : *new Drafts(document);
}

Draft Drafts::draft(const QString& grid) const {
    const auto found = begun_.find(grid);
    return found == begun_.end() ? Draft() : found->second.texts;
}

void Drafts::keep(const QString& grid, const QString& title, Draft draft) {
    std::erase_if(draft, [](const auto& cell) { return cell.second.empty(); });
    if (draft == this->draft(grid)) return;
    if (draft.empty())
        begun_.erase(grid);
    else
        begun_[grid] = {title, std::move(draft)};
    Q_EMIT changed();
}

void Drafts::clear() {
    if (begun_.empty()) return;
    begun_.clear();
    Q_EMIT changed();
}

QStringList Drafts::sentences() const {
    QStringList sentences;
    for (const auto& [grid, begun] : begun_) {
        QStringList texts;
        for (const auto& [column, text] : begun.texts)
            if (!column.starts_with('=')) texts << toQt(text);
        sentences << tr("%1: the new row (%2) lacks a code or another key, so it is not in the table and not "
                        "saved.")
                         .arg(begun.title, texts.join(QStringLiteral(", ")));
    }
    return sentences;
}

QStringList unfinishedEntries(Document& document) { return Drafts::of(document).sentences(); }

} // namespace breakeven::ui
