package daybook.bench;

import java.nio.file.Path;

/**
 * What one size is measured on.
 *
 * @param folder where each tool keeps its data, in a folder of its own
 * @param corpus the entries in files
 */
record Stage(Path folder, CorpusFiles corpus) {

    int entries() {
        return corpus.entries();
    }

    Path own(Tool tool) {
        return folder.resolve(tool.id());
    }
}
