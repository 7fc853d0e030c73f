#include "find/search_palette.h"

#include "document/message_text.h"
#include "find/large_document.h"
#include "find/palette_delegate.h"
#include "theme/type.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace breakeven::ui {

namespace {

constexpr std::size_t mostOfGroup = 5, mostOfOneGroup = 200;
constexpr QSize widest{grid(180), grid(130)};

struct KindLook {
    QString title;
    const char* icon;
};

KindLook lookOf(FoundKind kind) {
    switch (kind) {
    case FoundKind::organisation:
        return {SearchPalette::tr("Organisations"), "organisation"};
    case FoundKind::contract:
        return {SearchPalette::tr("Contracts"), "contracts"};
    case FoundKind::arrangement:
        return {SearchPalette::tr("Arrangements"), "arrangements"};
    case FoundKind::scenario:
        return {SearchPalette::tr("Scenarios"), "scenarios"};
    case FoundKind::line:
        return {SearchPalette::tr("Lines"), "table"};
    case FoundKind::cell:
        return {SearchPalette::tr("Cells"), "units"};
    case FoundKind::note:
        return {SearchPalette::tr("Notes"), "notes"};
    }
    return {};
}

// The names that many things share say less than where they are: a choice is known by both.
QString keyOf(const PaletteChoice& choice) { return choice.group + '\n' + choice.entry.name; }

} // namespace

SearchPalette::SearchPalette(Document& document, const Display& display, RecentPlaces& recent,
                             QWidget& window)
    : Overlay(window), document_(document), display_(display), recent_(recent), text_(new QLineEdit(this)),
      list_(new QListView(this)), hint_(new QLabel(this)) {
    setObjectName("searchPalette");
    setAccessibleName(tr("Search everything"));
    text_->setAccessibleName(tr("Search everything"));
    text_->setPlaceholderText(tr("Search everything: names, codes, values, addresses, actions, help"));
    text_->setClearButtonEnabled(true);
    list_->setAccessibleName(tr("What was found"));
    list_->setModel(&model_);
    list_->setItemDelegate(new PaletteDelegate(list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setMouseTracking(true);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    hint_->setWordWrap(true);
    hint_->setTextFormat(Qt::PlainText);
    hint_->setProperty("role", "caption");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(grid(2), grid(2), grid(2), grid(2));
    layout->setSpacing(grid(1));
    layout->addWidget(text_);
    layout->addWidget(list_, 1);
    layout->addWidget(hint_);
    connect(text_, &QLineEdit::textChanged, this, [this] {
        only_.clear();
        search();
    });
    connect(list_, &QListView::clicked, this, [this](const QModelIndex& index) { choose(index.row()); });
    text_->installEventFilter(this);
}

void SearchPalette::open() {
    choices_.clear();
    for (PaletteChoice& choice : others_ ? others_() : std::vector<PaletteChoice>()) {
        SearchText text(toCore(choice.entry.name), toCore(choice.entry.code), toCore(choice.entry.where));
        choices_.push_back({std::move(choice), std::move(text)});
    }
    only_.clear();
    appear(*text_);
    text_->selectAll();
    search();
}

// At the top of the window, in its middle, as high as what was found needs.
QRect SearchPalette::placeIn(const QWidget& window) const {
    const int width = std::min(widest.width(), window.width() - grid(8));
    int needed = text_->sizeHint().height() + hint_->heightForWidth(width - grid(4)) + grid(7);
    for (int row = 0; row < model_.rowCount() && needed < widest.height(); ++row)
        needed += list_->sizeHintForRow(row);
    const int height = std::min({widest.height(), window.height() - grid(24), needed});
    return {(window.width() - width) / 2, grid(14), width, height};
}

void SearchPalette::search() {
    choosesThen_ = false;
    looking_.cancel();
    Question question{document_.effective(),
                      toCore(text_->text().trimmed()),
                      display_.unit(),
                      {},
                      only_.isEmpty() ? mostOfGroup : mostOfOneGroup};
    const auto recent = recent_.places();
    question.recent.assign(recent.begin(), recent.end());
    if (!isLarge(question.economy)) return show(question, answer(search_, question));
    looking_.run<Result<Answer>>(
        [search = searchOfLarge_, question](const Unwanted&) {
            return Result<Answer>(answer(*search, question));
        },
        [this, question](Result<Answer> found) { show(question, found ? *found : Answer()); });
    hint_->setText(tr("Looking through the document…"));
}

SearchPalette::Answer SearchPalette::answer(DocumentSearch& search, const Question& question) {
    search.read(question.economy, wording());
    const auto textAt = [&](const Address& place) { return search.textOf(place, question.unit, wording()); };
    Answer found;
    if (question.typed.empty()) {
        for (const Address& place : question.recent) found.recent.push_back(textAt(place));
        return found;
    }
    for (FoundGroup& group : search.find(question.typed, question.unit, question.recent, question.most)) {
        OfDocument one{std::move(group), {}};
        for (const Found& place : one.group.best) one.texts.push_back(textAt(place.place));
        found.groups.push_back(std::move(one));
    }
    return found;
}

void SearchPalette::show(const Question& question, const Answer& answer) {
    std::vector<PaletteGroup> groups;
    if (question.typed.empty()) {
        if (PaletteGroup recent = recentGroup(question, answer); !recent.entries.empty())
            groups.push_back(std::move(recent));
    } else {
        groups = ofDocument(answer);
        for (PaletteGroup& group : ofOthers(question.typed, question.most))
            groups.push_back(std::move(group));
        std::stable_sort(groups.begin(), groups.end(),
                         [](const PaletteGroup& a, const PaletteGroup& b) { return a.rank > b.rank; });
        if (!only_.isEmpty())
            std::erase_if(groups, [&](const PaletteGroup& group) { return group.title != only_; });
    }
    model_.show(std::move(groups));
    list_->scrollToTop();
    list_->setCurrentIndex(model_.index(model_.nextChoice(-1, 1), 0));
    say(toQt(question.typed));
    setGeometry(placeIn(*parentWidget()));
    if (std::exchange(choosesThen_, false)) choose(list_->currentIndex().row());
}

std::vector<PaletteGroup> SearchPalette::ofDocument(const Answer& answer) {
    std::vector<PaletteGroup> groups;
    for (const OfDocument& found : answer.groups) {
        const FoundGroup& of = found.group;
        PaletteGroup group{lookOf(of.kind).title, {}, static_cast<int>(of.count), of.best.front().rank};
        for (std::size_t i = 0; i < of.best.size(); ++i)
            group.entries.push_back(entryOf(of.kind, of.best[i].place, found.texts[i]));
        groups.push_back(std::move(group));
    }
    return groups;
}

PaletteEntry SearchPalette::entryOf(FoundKind kind, const Address& place, const FoundText& text) {
    PaletteEntry entry{toQt(text.name),   toQt(text.code),
                       toQt(text.where),  toQt(text.value),
                       lookOf(kind).icon, [this, kind, place] { Q_EMIT placeWanted(kind, place); }};
    if (kind == FoundKind::scenario) entry.where = tr("Switch to this scenario");
    return entry;
}

std::vector<PaletteGroup> SearchPalette::ofOthers(const std::string& typed, std::size_t most) const {
    struct Ranked {
        int rank;
        const Offered* choice;
    };
    const SearchQuery query(typed);
    std::vector<Ranked> ranked;
    for (const Offered& choice : choices_)
        if (const int rank = rankOf(choice.text, query)) ranked.push_back({rank, &choice});
    const auto age = [this](const Offered* choice) {
        const auto at = recentChoices_.indexOf(keyOf(choice->choice));
        return at < 0 ? recentChoices_.size() : at;
    };
    std::stable_sort(ranked.begin(), ranked.end(), [&](const Ranked& a, const Ranked& b) {
        return a.rank != b.rank ? a.rank > b.rank : age(a.choice) < age(b.choice);
    });
    std::vector<PaletteGroup> groups;
    for (const Ranked& one : ranked) {
        const QString& title = one.choice->choice.group;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const PaletteGroup& other) { return other.title == title; });
        if (group == groups.end()) group = groups.insert(groups.end(), {title, {}, 0, one.rank});
        if (group->entries.size() < most) group->entries.push_back(one.choice->choice.entry);
        ++group->count;
    }
    return groups;
}

// What was gone to before, where nothing is typed yet.
PaletteGroup SearchPalette::recentGroup(const Question& question, const Answer& answer) {
    PaletteGroup group{tr("Recent"), {}, 0, 0};
    for (std::size_t i = 0; i < answer.recent.size(); ++i) {
        const Address& place = question.recent[i];
        group.entries.push_back(
            entryOf(place.isRow() ? FoundKind::line : FoundKind::cell, place, answer.recent[i]));
    }
    for (const QString& key : recentChoices_)
        for (const Offered& choice : choices_)
            if (keyOf(choice.choice) == key) group.entries.push_back(choice.choice.entry);
    group.count = static_cast<int>(group.entries.size());
    return group;
}

void SearchPalette::say(const QString& typed) {
    const bool any = model_.rowCount() > 0;
    list_->setVisible(any);
    if (typed.isEmpty() && !any)
        hint_->setText(
            tr("Type a name or its first letters (nursing cumbria), a code, a value (16,442), an address "
               "(budgets:RNL:nursing), or what you want to do (board report)."));
    else if (!any)
        hint_->setText(tr("Nothing matches “%1”.").arg(typed));
    else
        hint_->setText(
            tr("%n found. Up and Down choose, Enter goes there, Esc leaves.", nullptr, model_.count()));
    text_->setAccessibleDescription(hint_->text());
}

void SearchPalette::move(int step) {
    const int row = model_.nextChoice(list_->currentIndex().row(), step);
    if (row < 0) return;
    const QModelIndex to = model_.index(row, 0);
    list_->setCurrentIndex(to);
    list_->scrollTo(to);
    text_->setAccessibleDescription(to.data(Qt::AccessibleTextRole).toString());
}

void SearchPalette::choose(int row) {
    if (row < 0 || row >= model_.rowCount() || model_.kindAt(row) == PaletteModel::Kind::heading) return;
    if (model_.kindAt(row) == PaletteModel::Kind::more) {
        only_ = model_.groupAt(row).title;
        return search();
    }
    const QString key = model_.groupAt(row).title + '\n' + model_.entryAt(row).name;
    const bool isChoice = std::any_of(choices_.begin(), choices_.end(),
                                      [&](const Offered& choice) { return keyOf(choice.choice) == key; });
    if (isChoice) {
        recentChoices_.removeAll(key);
        recentChoices_.prepend(key);
        if (recentChoices_.size() > static_cast<qsizetype>(RecentPlaces::most)) recentChoices_.removeLast();
    }
    const auto go = model_.entryAt(row).go;
    leave();
    if (go) go();
}

bool SearchPalette::handleKey(int key) {
    constexpr int page = 8;
    switch (key) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < page; ++i) move(key == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (looking_.isBusy()) // what stands there is what was found before
            choosesThen_ = true;
        else
            choose(list_->currentIndex().row());
        return true;
    default:
        return false;
    }
}

void SearchPalette::hideEvent(QHideEvent* event) {
    Overlay::hideEvent(event);
    looking_.cancel();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    return Overlay::eventFilter(watched, event);
}

} // namespace breakeven::ui
